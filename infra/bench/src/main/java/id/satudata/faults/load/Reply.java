package id.satudata.faults.load;

import java.util.List;
import java.util.UUID;

/** What became of a request, as its sender knows. */
public sealed interface Reply {

    /** Recorded for good. */
    record Taken(List<UUID> eventIds, UUID subjectId, long position) implements Reply {}

    /** Refused for good: the sender has to mend the fact. */
    record Refused(int status, String rules) implements Reply {}

    /** Not now. */
    record Away(int status, boolean saysWhenToRetry) implements Reply {}

    /** It may be recorded, or not. */
    record NoAnswer(String reason) implements Reply {}

    default boolean isFinal() {
        return this instanceof Taken || this instanceof Refused;
    }
}
