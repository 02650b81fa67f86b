package id.satudata.log;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was done, and how often an append took so many tenths of a millisecond. */
final class Tally {
    private static final long NANOS_PER_TENTH = 100_000;

    private final Map<Long, Long> tenths = new TreeMap<>();
    private long done;
    private long failed;

    void add(boolean well, int events, long nanos) {
        if (well) {
            done += events;
        } else {
            failed += events;
        }
        tenths.merge(nanos / NANOS_PER_TENTH, 1L, Long::sum);
    }

    static Tally sum(List<Tally> tallies) {
        Tally sum = new Tally();
        for (Tally each : tallies) {
            sum.done += each.done;
            sum.failed += each.failed;
            each.tenths.forEach((tenth, times) -> sum.tenths.merge(tenth, times, Long::sum));
        }
        return sum;
    }

    String json(long nanos) {
        String counts = tenths.entrySet().stream()
                .map(entry -> "\"%d\":%d".formatted(entry.getKey(), entry.getValue()))
                .collect(joining(",", "{", "}"));
        return "{\"done\":%d,\"failed\":%d,\"nanos\":%d,\"tenths\":%s}".formatted(done, failed, nanos, counts);
    }
}
