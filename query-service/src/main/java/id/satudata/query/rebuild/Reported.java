package id.satudata.query.rebuild;

import java.time.Duration;

/** Keeps the progress of a rebuild where every instance can read it, twice a second at most. */
final class Reported implements RebuildProgress {

    private static final long INTERVAL = Duration.ofMillis(500).toNanos();

    private final RebuildLog log;
    private final long id;
    private long total;
    private long done;
    private long reportedAt = System.nanoTime() - INTERVAL;

    Reported(RebuildLog log, long id) {
        this.log = log;
        this.id = id;
    }

    @Override
    public void total(long units) {
        total = units;
        report(true);
    }

    @Override
    public void done(long units) {
        done = units;
        report(done >= total);
    }

    private void report(boolean now) {
        if (now || System.nanoTime() - reportedAt >= INTERVAL) {
            log.progress(id, done, total);
            reportedAt = System.nanoTime();
        }
    }
}
