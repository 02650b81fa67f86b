package id.satudata.command.rights.rule;

import id.satudata.command.decision.Requirement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * What was done before somebody asked was not done because of it.
 *
 * @param work the event that was it; its id says when it was recorded, to the millisecond (RFC 9562, version 7)
 */
public record WorkFollowsTheRequest(Instant receivedAt, Optional<UUID> work) implements Requirement {
    private static final int BELOW_THE_TIME = 16;

    @Override
    public boolean isBroken() {
        return work.map(WorkFollowsTheRequest::recordedAt)
                .filter(done -> done.isBefore(receivedAt.truncatedTo(ChronoUnit.MILLIS)))
                .isPresent();
    }

    private static Instant recordedAt(UUID eventId) {
        return Instant.ofEpochMilli(eventId.getMostSignificantBits() >>> BELOW_THE_TIME);
    }

    @Override
    public String field() {
        return "doneBy";
    }
}
