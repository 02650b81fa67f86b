package id.satudata.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    @Test
    void everyRequestThatIsDueIsSentOnce() throws Exception {
        AtomicInteger sent = new AtomicInteger();

        Round round = new OpenLoop(1_000, 4).run(Duration.ofMillis(100), client -> sent.incrementAndGet() % 10 != 0);

        assertThat(sent).hasValue(100);
        assertThat(round.done()).isEqualTo(90);
        assertThat(round.failed()).isEqualTo(10);
    }

    @Test
    void whoeverWaitsForAStalledServerIsTimedFromTheMomentItWasDue() throws Exception {
        long stall = TimeUnit.MILLISECONDS.toNanos(200);
        AtomicInteger sent = new AtomicInteger();

        Round round = new OpenLoop(1_000, 1).run(Duration.ofMillis(100), client -> {
            if (sent.getAndIncrement() == 0) {
                TimeUnit.NANOSECONDS.sleep(stall);
            }
            return true;
        });

        assertThat(Objects.requireNonNull(round.latency()).getValueAtPercentile(50))
                .isGreaterThan(stall / 3);
    }
}
