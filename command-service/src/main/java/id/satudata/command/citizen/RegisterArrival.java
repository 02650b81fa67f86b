package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.NoFactLiesInTheFuture;
import id.satudata.command.citizen.rule.NothingHappensBeforeBirth;
import id.satudata.command.citizen.rule.OnlyTheLivingArrive;
import id.satudata.command.citizen.rule.OnlyThoseAbroadArrive;
import id.satudata.command.citizen.rule.VillageIsKnown;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Outcome;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.kernel.citizen.ArrivalRegistered;
import java.time.LocalDate;
import java.util.Set;

/** A citizen comes back from abroad to live here. */
public record RegisterArrival(Who who, LocalDate arrivedOn, String village) implements Command {

    @Override
    public Set<Reference> references() {
        return who.references();
    }

    @Override
    public Place place() {
        return new Place.Village(village);
    }

    @Override
    public Decision decide(World world, Context context) {
        return who.decide(world, citizen -> decide(citizen, world, context));
    }

    private Decision decide(Citizen citizen, World world, Context context) {
        ArrivalRegistered arrival = new ArrivalRegistered(citizen.id(), arrivedOn, village);
        return rulingOn(citizen, arrival, world, context).thenRecord(() -> Outcome.of(citizen, arrival, world));
    }

    static Ruling rulingOn(Citizen citizen, ArrivalRegistered arrival, World world, Context context) {
        return Ruling.of(
                new OnlyTheLivingArrive(citizen, arrival.arrivedOn()),
                new OnlyThoseAbroadArrive(citizen, arrival.arrivedOn()),
                new NothingHappensBeforeBirth("arrivedOn", arrival.arrivedOn(), citizen.bornOn()),
                new NoFactLiesInTheFuture(
                        "arrivedOn", arrival.arrivedOn(), LegalDay.in(arrival.village(), world, context)),
                new VillageIsKnown("village", arrival.village(), world.regions()));
    }
}
