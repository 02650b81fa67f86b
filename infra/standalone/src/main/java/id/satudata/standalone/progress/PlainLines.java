package id.satudata.standalone.progress;

import java.io.PrintWriter;
import java.time.Duration;

final class PlainLines implements Progress {
    private static final long EVERY_NANOS = Duration.ofSeconds(5).toNanos();
    private static final long NOT_YET = -1;

    private final String task;
    private final String unit;
    private final long whole;
    private final PrintWriter output;
    private final long begun = System.nanoTime();
    private long first = NOT_YET;
    private long last;
    private long told = begun;
    private long toldOf = NOT_YET;

    PlainLines(String task, String unit, long whole, PrintWriter output) {
        this.task = task;
        this.unit = unit;
        this.whole = whole;
        this.output = output;
    }

    @Override
    public void at(long done) {
        first = first == NOT_YET ? done : first;
        last = done;
        if (System.nanoTime() - told >= EVERY_NANOS) {
            tell();
        }
    }

    private void tell() {
        told = System.nanoTime();
        toldOf = last;
        long millis = (told - begun) / 1_000_000;
        output.printf(
                "%s: %,d of %,d %s (%d %%), %,d a second, %d s left%n",
                task,
                last,
                whole,
                unit,
                whole == 0 ? 100 : last * 100 / whole,
                Pace.perSecond(millis, last - first),
                Pace.millisLeft(millis, last - first, Math.max(0, whole - last)) / 1000);
        output.flush();
    }

    @Override
    public void close() {
        if (toldOf != last) {
            tell();
        }
    }
}
