package id.satudata.command.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, when, and why: everything a decision may use besides the command and the world.
 *
 * @param recordedAt the instant at which the log takes the facts
 * @param newId id for the subject, should the command create one
 * @param agency code of the sending agency, which owns the fact
 * @param actor technical id of the person or system that acts
 * @param purpose code of the register of purposes
 * @param correlation joins all events of one request
 * @param document reference of the document behind the fact
 */
public record Context(
        Instant recordedAt,
        UUID newId,
        String agency,
        String actor,
        @Nullable String purpose,
        String correlation,
        @Nullable String document) {

    /** The legal day of recording in a region's own time zone. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(recordedAt, zone);
    }
}
