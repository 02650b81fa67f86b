package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.OnlyResidentsDepart;
import id.satudata.command.citizen.rule.OnlyResidentsMove;
import id.satudata.command.citizen.rule.OnlyTheMarriedDivorce;
import id.satudata.command.citizen.rule.OnlyThoseAbroadArrive;
import id.satudata.kernel.citizen.ArrivalRegistered;
import id.satudata.kernel.citizen.DepartureRegistered;
import id.satudata.kernel.citizen.DivorceRegistered;
import id.satudata.kernel.citizen.MarriageRegistered;
import id.satudata.kernel.citizen.MoveRegistered;
import id.satudata.kernel.event.Fact;
import id.satudata.kernel.event.FactRevoked;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Facts that have nothing to rest on: no home to leave, no stay abroad to end, no marriage to end or to be free of. */
final class Groundless {

    private Groundless() {}

    /** By the events that told them. */
    static Set<UUID> among(Citizen citizen) {
        return citizen.facts().byEventId().entrySet().stream()
                .filter(entry -> isGroundless(entry.getValue(), without(citizen, entry.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isGroundless(Fact fact, Citizen rest) {
        return switch (fact) {
            case MoveRegistered move -> new OnlyResidentsMove(rest, move.movedOn()).isBroken();
            case DepartureRegistered departure -> new OnlyResidentsDepart(rest, departure.departedOn()).isBroken();
            case ArrivalRegistered arrival -> new OnlyThoseAbroadArrive(rest, arrival.arrivedOn()).isBroken();
            case MarriageRegistered marriage ->
                !rest.marriagesOn(marriage.marriedOn()).isEmpty();
            case DivorceRegistered divorce ->
                new OnlyTheMarriedDivorce(rest, divorce.spouseId(), divorce.divorcedOn()).isBroken();
            default -> false;
        };
    }

    private static Citizen without(Citizen citizen, UUID eventId) {
        return citizen.evolve(eventId, new FactRevoked(Set.of(citizen.id()), eventId));
    }
}
