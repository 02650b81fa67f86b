package id.satudata.command.citizen;

import id.satudata.kernel.citizen.DivorceRegistered;
import id.satudata.kernel.citizen.MarriageRegistered;
import id.satudata.kernel.event.Fact;
import id.satudata.kernel.event.StandingFacts;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Facts about two citizens, kept once with each of them. */
final class SharedFacts {

    private SharedFacts() {}

    static Optional<UUID> spouse(Fact fact) {
        return switch (fact) {
            case MarriageRegistered marriage -> Optional.of(marriage.spouseId());
            case DivorceRegistered divorce -> Optional.of(divorce.spouseId());
            default -> Optional.empty();
        };
    }

    /** The event that keeps the same marriage or divorce among the facts of the spouse. */
    static Optional<UUID> twinOf(Fact fact, StandingFacts ofSpouse) {
        return ofSpouse.byEventId().entrySet().stream()
                .filter(entry -> areTwins(fact, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean areTwins(Fact one, Fact other) {
        return switch (one) {
            case MarriageRegistered marriage ->
                other instanceof MarriageRegistered twin && twin.marriageId().equals(marriage.marriageId());
            case DivorceRegistered divorce ->
                other instanceof DivorceRegistered twin && twin.marriageId().equals(divorce.marriageId());
            default -> false;
        };
    }
}
