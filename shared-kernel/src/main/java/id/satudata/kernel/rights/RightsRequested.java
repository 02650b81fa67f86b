package id.satudata.kernel.rights;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.kernel.event.EventType;
import id.satudata.kernel.privacy.PersonalData;
import id.satudata.kernel.privacy.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A citizen uses a right (UU 27/2022 art. 14: requests are put on record).
 *
 * @param statement what the citizen asks for, in the citizen's words
 * @param receivedAt the instant the log took the request; the clock of the law starts then
 */
@EventType("rights.requested.v1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RightsRequested(
        UUID requestId,
        @Subject UUID citizenId,
        RightsKind kind,
        @PersonalData @Nullable String statement,
        RightsChannel channel,
        Instant receivedAt)
        implements RightsEvent {

    /** 3 × 24 hours (UU 27/2022 art. 30, 32, 40, 41): hours, not working days. */
    public static final Duration TIME_TO_ANSWER = Duration.ofHours(72);

    /** The instant until which the request is to be answered. */
    public Instant dueAt() {
        return receivedAt.plus(TIME_TO_ANSWER);
    }
}
