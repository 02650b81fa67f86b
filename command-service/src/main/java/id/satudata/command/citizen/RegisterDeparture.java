package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.CountryIsKnown;
import id.satudata.command.citizen.rule.DeparturesLeadAbroad;
import id.satudata.command.citizen.rule.NoFactLiesInTheFuture;
import id.satudata.command.citizen.rule.NothingHappensBeforeBirth;
import id.satudata.command.citizen.rule.OnlyResidentsDepart;
import id.satudata.command.citizen.rule.OnlyTheLivingDepart;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Outcome;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.kernel.citizen.DepartureRegistered;
import java.time.LocalDate;
import java.util.Set;

/** A citizen leaves to live abroad. */
public record RegisterDeparture(Who who, LocalDate departedOn, String country) implements Command {

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
        DepartureRegistered departure = new DepartureRegistered(citizen.id(), departedOn, country);
        return rulingOn(citizen, departure, world, context).thenRecord(() -> Outcome.of(citizen, departure, world));
    }

    static Ruling rulingOn(Citizen citizen, DepartureRegistered departure, World world, Context context) {
        return Ruling.of(
                new OnlyTheLivingDepart(citizen, departure.departedOn()),
                new OnlyResidentsDepart(citizen, departure.departedOn()),
                new NothingHappensBeforeBirth("departedOn", departure.departedOn(), citizen.bornOn()),
                new NoFactLiesInTheFuture("departedOn", departure.departedOn(), LegalDay.of(citizen, world, context)),
                new CountryIsKnown(departure.country()),
                new DeparturesLeadAbroad(departure.country()));
    }
}
