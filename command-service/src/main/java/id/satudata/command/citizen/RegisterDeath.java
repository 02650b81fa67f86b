package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.DeathIsTheLastFact;
import id.satudata.command.citizen.rule.DeathsAreReportedInTime;
import id.satudata.command.citizen.rule.NoFactLiesInTheFuture;
import id.satudata.command.citizen.rule.NobodyDiesBeforeBirth;
import id.satudata.command.citizen.rule.NobodyDiesTwice;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Outcome;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.kernel.citizen.DeathRegistered;
import java.time.LocalDate;
import java.util.Set;

/** A death. */
public record RegisterDeath(Who who, LocalDate diedOn) implements Command {

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
        DeathRegistered death = new DeathRegistered(citizen.id(), diedOn);
        return rulingOn(citizen, death, world, context)
                .and(new DeathsAreReportedInTime(diedOn, LegalDay.of(citizen, world, context)))
                .thenRecord(() -> Outcome.of(citizen, death, world));
    }

    static Ruling rulingOn(Citizen citizen, DeathRegistered death, World world, Context context) {
        return Ruling.of(
                new NobodyDiesTwice(citizen),
                new NobodyDiesBeforeBirth(citizen, death.diedOn()),
                new NoFactLiesInTheFuture("diedOn", death.diedOn(), LegalDay.of(citizen, world, context)),
                new DeathIsTheLastFact(citizen, death.diedOn()));
    }
}
