package id.satudata.command.recording;

import id.satudata.command.decision.Decision.Reason;
import id.satudata.command.decision.Finding;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What became of a submission. */
public sealed interface Answer {

    /** The citizens whose records it tells something of; those of what was recorded stand in the log. */
    default Set<UUID> about() {
        return Set.of();
    }

    /** Whether it says that somebody is not there, be that so or not for the sender to know. */
    default boolean isDenied() {
        return false;
    }

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
    record Refused(Reason reason, List<Finding> errors, Set<UUID> about) implements Answer {

        @Override
        public boolean isDenied() {
            return reason == Reason.UNKNOWN_SUBJECT;
        }
    }

    /** The idempotency key was used before for something else. */
    record KeyReused() implements Answer {}

    /** The subject has another version than the sender thinks. */
    record VersionConflict(long actual, Set<UUID> about) implements Answer {}

    /** Others were changing the same subjects all the time; it may well work later. */
    record Busy() implements Answer {}

    /** The log cannot take anything at present. */
    record Unavailable() implements Answer {}

    /** A mistake in the software; nothing was recorded. */
    record Failed() implements Answer {}
}
