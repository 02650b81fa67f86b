package id.satudata.kernel.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.kernel.privacy.PersonalData;
import id.satudata.kernel.privacy.Subject;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One field of an earlier fact was recorded wrongly (UU 23/2006 art. 71; UU 27/2022 art. 30).
 *
 * @param subjects the citizens the corrected fact is about
 * @param eventId the corrected fact, in the same stream
 * @param field the component of that fact, by its name on the wire
 * @param value what the field should have said, as text; null when it should have been empty
 */
@EventType("fact.corrected.v1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactCorrected(
        @Subject Set<UUID> subjects,
        UUID eventId,
        String field,
        @PersonalData(like = "field") @Nullable String value) implements Event {}
