package id.satudata.query.citizen;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.query.feed.Watermark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything recorded about a citizen, in the order of recording.
 */
public record HistoryView(UUID citizenId, List<Entry> events, Watermark watermark) {

    /**
     * One event, also one since corrected or revoked.
     *
     * @param title in the reader's language
     * @param effectiveOn the day it is true in the world; null for corrections and revocations
     * @param recordedAt the instant the log took it
     * @param actor technical id of whoever sent it
     * @param purpose as the sender stated it
     * @param document reference of the document behind it
     * @param standing false once it has been revoked
     * @param fields what it says, as it was recorded
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            UUID eventId,
            String type,
            String title,
            @Nullable LocalDate effectiveOn,
            Instant recordedAt,
            long position,
            String agency,
            String actor,
            @Nullable String purpose,
            @Nullable String document,
            boolean standing,
            Map<String, Object> fields) {

        /** What is recorded about someone does not belong in a log line. */
        @Override
        public String toString() {
            return "Entry[" + eventId + "]";
        }
    }
}
