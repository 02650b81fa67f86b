package id.satudata.query.breach;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.audit.AuditReach;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A breach on record.
 *
 * @param recordedBy technical id of the officer
 * @param until the first instant after it
 * @param agency whose access was abused; null where that is not known
 * @param actor the technical id by which it was; null where that is not known
 * @param place where it happened, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Breach(
        UUID id,
        Instant recordedAt,
        String recordedBy,
        String what,
        Instant from,
        Instant until,
        @Nullable String agency,
        @Nullable String actor,
        @Nullable String place) {

    /** 3 × 24 hours (UU 27/2022 art. 46). */
    static final Duration TIME_TO_TELL = Duration.ofHours(72);

    /** Whether the same was reported, whoever did so and when. */
    boolean isSame(Breach other) {
        return Stream.<Function<Breach, @Nullable Object>>of(
                        Breach::what, Breach::from, Breach::until, Breach::agency, Breach::actor, Breach::place)
                .allMatch(part -> Objects.equals(part.apply(this), part.apply(other)));
    }

    /** Until when those affected and the authority are to be told in writing. */
    Instant noticeDueAt() {
        return recordedAt.plus(TIME_TO_TELL);
    }

    /** What was shown to whoever is suspected, in all the time of the breach. */
    AuditReach reach() {
        return new AuditReach(agency, actor, from, until);
    }

    /** What happened may name people. */
    @Override
    public String toString() {
        return "Breach[" + id + "]";
    }
}
