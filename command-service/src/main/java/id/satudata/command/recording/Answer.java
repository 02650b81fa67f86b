package id.satudata.command.recording;

import id.satudata.command.decision.Decision.Reason;
import id.satudata.command.decision.Finding;
import java.util.List;
import java.util.UUID;

/** What became of a submission. */
public sealed interface Answer {

    /**
     * It is in the log.
     *
     * @param version number of events the subject has now
     * @param position place of the last event in the whole log
     */
    record Recorded(List<UUID> eventIds, UUID subjectId, long version, long position, List<Finding> warnings)
            implements Answer {

        Recorded at(long place) {
            return new Recorded(eventIds, subjectId, version, place, warnings);
        }
    }

    /** A rule speaks against it. */
    record Refused(Reason reason, List<Finding> errors) implements Answer {}

    /** The idempotency key was used before for something else. */
    record KeyReused() implements Answer {}

    /** The subject has another version than the sender thinks. */
    record VersionConflict(long actual) implements Answer {}

    /** Others were changing the same subjects all the time; it may well work later. */
    record Busy() implements Answer {}

    /** The log cannot take anything at present. */
    record Unavailable() implements Answer {}

    /** A mistake in the software; nothing was recorded. */
    record Failed() implements Answer {}
}
