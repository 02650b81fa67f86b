package id.satudata.faults.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** Times of the same thing. */
final class Percentiles {
    private final Histogram millis = new Histogram(3);

    void add(Duration time) {
        millis.recordValue(time.toMillis());
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add("p50 %.1f s".formatted(millis.getValueAtPercentile(50) / 1e3));
        parts.add("p99 %.1f s".formatted(millis.getValueAtPercentile(99) / 1e3));
        parts.add(String.format(Locale.ROOT, "of %d", millis.getTotalCount()));
        return String.join(", ", parts);
    }
}
