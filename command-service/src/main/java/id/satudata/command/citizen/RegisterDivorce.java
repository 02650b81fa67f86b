package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.NoFactLiesInTheFuture;
import id.satudata.command.citizen.rule.OnlyTheLivingDivorce;
import id.satudata.command.citizen.rule.OnlyTheMarriedDivorce;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Outcome;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.kernel.citizen.DivorceRegistered;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The end of a marriage. */
public record RegisterDivorce(Who first, Who second, LocalDate divorcedOn) implements Command {

    @Override
    public Set<Reference> references() {
        return Couple.references(first, second);
    }

    @Override
    public Place place() {
        return new Place.HomeOf(Couple.references(first, second));
    }

    @Override
    public Decision decide(World world, Context context) {
        return Couple.decide(first, second, world, (one, other) -> decide(one, other, world, context));
    }

    private Decision decide(Citizen one, Citizen other, World world, Context context) {
        return Ruling.of(new OnlyTheMarriedDivorce(one, other.id(), divorcedOn))
                .thenDecide(() -> decide(one, other, marriageOf(one, other), world, context));
    }

    private UUID marriageOf(Citizen one, Citizen other) {
        return one.marriageTo(other.id(), divorcedOn).orElseThrow().marriageId();
    }

    private Decision decide(Citizen one, Citizen other, UUID marriageId, World world, Context context) {
        DivorceRegistered ofOne = new DivorceRegistered(one.id(), marriageId, other.id(), divorcedOn);
        DivorceRegistered ofOther = new DivorceRegistered(other.id(), marriageId, one.id(), divorcedOn);
        return rulingOn(one, ofOne, "spouses[0]", world, context)
                .and(rulingOn(other, ofOther, "spouses[1]", world, context))
                .thenRecord(() -> Outcome.of(one, one.append(ofOne), other.append(ofOther)));
    }

    static Ruling rulingOn(Citizen citizen, DivorceRegistered divorce, String field, World world, Context context) {
        LocalDate day = divorce.divorcedOn();
        return Ruling.of(
                new OnlyTheMarriedDivorce(citizen, divorce.spouseId(), day),
                new OnlyTheLivingDivorce(field, citizen, day),
                new NoFactLiesInTheFuture("divorcedOn", day, LegalDay.of(citizen, world, context)));
    }
}
