package id.satudata.bench.freshness;

import id.satudata.bench.client.Asking;
import id.satudata.bench.measure.Latency;
import id.satudata.bench.measure.Measurement;
import id.satudata.bench.measure.Measurement.Better;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long facts took from their acknowledgement until one kind of answer knew them. */
final class Visibility {

    private static final int DIGITS = 3;

    private final String place;
    private final Asking.Question question;
    private final Histogram all = new ConcurrentHistogram(DIGITS);
    private final List<Double> p99 = new ArrayList<>();
    private Histogram round = new ConcurrentHistogram(DIGITS);

    /** @param place such as "in the cube" */
    Visibility(String place, Asking.Question question) {
        this.place = place;
        this.question = question;
    }

    /** Waits for one. */
    void await(long position, long acknowledged) throws IOException {
        Asking.until(question, position);
        round.recordValue(System.nanoTime() - acknowledged);
    }

    /** Forgets what was seen while warming up. */
    void forgetRound() {
        round = new ConcurrentHistogram(DIGITS);
    }

    void endRound() {
        if (round.getTotalCount() == 0) {
            throw new IllegalStateException("no fact was waited for");
        }
        all.add(round);
        p99.add(Latency.of(round).p99());
        forgetRound();
    }

    Measurement measurement(String setting) {
        return new Measurement(setting + ", " + place, "Satu Data", "ms p99", Better.LOWER, p99, Latency.of(all));
    }
}
