package id.satudata.command.decision;

import java.util.List;
import java.util.UUID;

/** The answer to a command. */
public sealed interface Decision {

    /**
     * The facts are to be recorded.
     *
     * @param subjectId the stream the fact is chiefly about
     * @param claims identifiers that the facts give to their subject, with who gets them
     * @param released identifiers that nobody holds any more
     */
    record Accepted(
            UUID subjectId, List<NewEvent> events, List<Finding> warnings, List<Holding> claims, List<Claim> released)
            implements Decision {}

    /** Nothing is recorded. */
    record Refused(Reason reason, List<Finding> errors) implements Decision {}

    record Holding(Claim claim, UUID holder) {}

    enum Reason {
        /** A rule is broken (422). */
        RULE_BROKEN,
        /** The fact is about somebody or something that is not known (404). */
        UNKNOWN_SUBJECT,
        /** Somebody else already holds the identifier (409). */
        CONFLICT
    }
}
