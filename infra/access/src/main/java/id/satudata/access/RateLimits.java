package id.satudata.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.satudata.kernel.access.Caller;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** How many requests each agency may send to this process in a second; citizens count one by one. */
final class RateLimits {
    private static final int MOST_AGENCIES = 100_000;

    private final Cache<String, Bucket> agencies = Caffeine.newBuilder()
            .maximumSize(MOST_AGENCIES)
            .expireAfterAccess(Duration.ofMinutes(1))
            .build();
    private final int perSecond;

    RateLimits(RateLimitProperties properties) {
        this.perSecond = properties.requestsPerSecond();
    }

    /** @throws RefusedException 429, with the time after which the next request is taken */
    void require(Caller caller) {
        ConsumptionProbe probe =
                agencies.get(caller.agency(), agency -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new RefusedException(Refusal.TOO_MANY_REQUESTS, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perSecond).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
