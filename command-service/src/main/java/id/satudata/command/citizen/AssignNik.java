package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.NoFactLiesInTheFuture;
import id.satudata.command.citizen.rule.NothingHappensBeforeBirth;
import id.satudata.command.citizen.rule.OnlyTheLivingAreAssignedANik;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Outcome;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.kernel.citizen.NikAssigned;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A NIK for someone registered without one. */
public record AssignNik(Who who, String nik, LocalDate assignedOn) implements Command {

    @Override
    public Set<Reference> references() {
        return Stream.concat(who.references().stream(), Stream.of(new Reference.ByClaim(Identifiers.nik(nik))))
                .collect(Collectors.toUnmodifiableSet());
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
        NikAssigned assigned = new NikAssigned(citizen.id(), nik, assignedOn);
        return rulingOn(citizen, assigned, world, context).thenRecord(() -> Outcome.of(citizen, assigned, world));
    }

    static Ruling rulingOn(Citizen citizen, NikAssigned assigned, World world, Context context) {
        return nikRuling(citizen, assigned, world)
                .and(
                        new OnlyTheLivingAreAssignedANik(citizen, assigned.assignedOn()),
                        new NothingHappensBeforeBirth("assignedOn", assigned.assignedOn(), citizen.bornOn()),
                        new NoFactLiesInTheFuture(
                                "assignedOn", assigned.assignedOn(), LegalDay.of(citizen, world, context)));
    }

    private static Ruling nikRuling(Citizen citizen, NikAssigned assigned, World world) {
        return citizen.sex()
                .flatMap(sex ->
                        citizen.bornOn().map(bornOn -> NikRuling.on(assigned.nik(), citizen, sex, bornOn, world)))
                .orElseGet(Ruling::of);
    }
}
