package id.satudata.kernel.rights;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.kernel.event.EventType;
import id.satudata.kernel.privacy.PersonalData;
import id.satudata.kernel.privacy.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data protection officer has answered a request.
 *
 * @param reason in the officer's words
 * @param legalBasis law and article; nobody's data
 * @param doneBy the event by which it was done: a correction, a revocation, an erasure
 */
@EventType("rights.answered.v1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RightsAnswered(
        UUID requestId,
        @Subject UUID citizenId,
        RightsOutcome outcome,
        @PersonalData @Nullable String reason,
        @Nullable String legalBasis,
        @Nullable UUID doneBy)
        implements RightsEvent {}
