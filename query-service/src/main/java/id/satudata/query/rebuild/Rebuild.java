package id.satudata.query.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rebuild of a projection, as it stands.
 *
 * @param done units (events, documents) done since the start
 * @param total units there are to do; grows while new ones come in
 * @param rate units a second since the start
 * @param etaSeconds seconds until all units are done at that rate; null when that cannot be told
 * @param comparisons the parts before and after, once it is done
 * @param reason why it failed; null when it did not
 */
record Rebuild(
        String projection,
        State state,
        long done,
        long total,
        long rate,
        @Nullable Long etaSeconds,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<Comparison> comparisons,
        @Nullable String reason) {

    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    static Rebuild at(Row row, Clock clock) {
        Instant until = row.finishedAt() == null ? clock.instant() : row.finishedAt();
        long millis = Math.max(1, Duration.between(row.startedAt(), until).toMillis());
        long rate = row.done() * 1_000 / millis;
        return new Rebuild(
                row.projection(),
                row.state(),
                row.done(),
                row.total(),
                rate,
                eta(row, rate),
                row.startedAt(),
                row.finishedAt(),
                row.comparisons(),
                row.reason());
    }

    private static @Nullable Long eta(Row row, long rate) {
        if (row.state() != State.RUNNING) {
            return row.state() == State.DONE ? 0L : null;
        }
        return rate == 0 ? null : Math.max(0, row.total() - row.done()) / rate;
    }

    /** As it is kept. */
    record Row(
            String projection,
            State state,
            long done,
            long total,
            Instant startedAt,
            @Nullable Instant finishedAt,
            List<Comparison> comparisons,
            @Nullable String reason) {}
}
