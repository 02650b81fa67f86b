package id.satudata.bench.measure;

import java.time.Duration;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * What was done in one round.
 *
 * @param done how many of whatever is counted
 * @param failed how many of them went wrong; more than none voids the run
 * @param latency response times in nanoseconds; null where single requests are not timed
 */
public record Round(
        long done, long failed, Duration took, @Nullable Histogram latency) {

    double perSecond() {
        return done * 1e9 / took.toNanos();
    }
}
