package id.satudata.query.rights;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.kernel.rights.RightsChannel;
import id.satudata.kernel.rights.RightsKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as its readers see it.
 *
 * @param law the articles that give the right
 * @param statement what was asked for, in the words of whoever asked
 * @param dueAt 3 × 24 hours after the receipt
 * @param hoursLeft whole hours until then, 0 once it is past; only while the request is open
 * @param overdue whether the deadline passed before an answer came
 * @param reminders the stages it has reached, the first first
 * @param answer absent while the request is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RightsView(
        UUID requestId,
        UUID citizenId,
        RightsKind kind,
        String law,
        RightsChannel channel,
        @Nullable String statement,
        Instant receivedAt,
        Instant dueAt,
        String state,
        @Nullable Long hoursLeft,
        boolean overdue,
        List<Reminder> reminders,
        @Nullable Answer answer) {

    /** @param at when it was noticed */
    record Reminder(String stage, Instant at) {}

    /** @param doneBy the event by which it was done */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            Instant answeredAt,
            @Nullable String reason,
            @Nullable String legalBasis,
            @Nullable UUID doneBy) {}

    /** What people wrote does not belong in a log line. */
    @Override
    public String toString() {
        return "RightsView[" + requestId + "]";
    }
}
