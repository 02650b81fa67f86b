package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.NameIsGiven;
import id.satudata.command.citizen.rule.NameIsOfReasonableLength;
import id.satudata.command.citizen.rule.NameIsSpelledInLetters;
import id.satudata.command.citizen.rule.NoFactLiesInTheFuture;
import id.satudata.command.citizen.rule.NothingHappensBeforeBirth;
import id.satudata.command.citizen.rule.OnlyTheLivingChangeTheirName;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Outcome;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.kernel.citizen.NameChanged;
import java.time.LocalDate;
import java.util.Set;

/** A change of name by court order. */
public record ChangeName(Who who, String name, LocalDate changedOn) implements Command {

    @Override
    public Set<Reference> references() {
        return who.references();
    }

    @Override
    public Place place() {
        return new Place.HomeOf(who.references());
    }

    @Override
    public Decision decide(World world, Context context) {
        return who.decide(world, citizen -> decide(citizen, world, context));
    }

    private Decision decide(Citizen citizen, World world, Context context) {
        NameChanged change = new NameChanged(citizen.id(), name.strip(), changedOn);
        return rulingOn(citizen, change, world, context).thenRecord(() -> Outcome.of(citizen, change, world));
    }

    static Ruling rulingOn(Citizen citizen, NameChanged change, World world, Context context) {
        return Ruling.of(
                new OnlyTheLivingChangeTheirName(citizen, change.changedOn()),
                new NothingHappensBeforeBirth("changedOn", change.changedOn(), citizen.bornOn()),
                new NoFactLiesInTheFuture("changedOn", change.changedOn(), LegalDay.of(citizen, world, context)),
                new NameIsGiven(change.name()),
                new NameIsOfReasonableLength(change.name()),
                new NameIsSpelledInLetters(change.name()));
    }
}
