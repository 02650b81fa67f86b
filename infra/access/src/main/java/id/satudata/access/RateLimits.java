package id.satudata.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.satudata.kernel.access.Caller;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** How many requests of a kind each agency may send to this process in a second; citizens count one by one. */
final class RateLimits {
    private static final int MOST_BUCKETS = 300_000;

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_BUCKETS)
            .expireAfterAccess(Duration.ofMinutes(1))
            .build();
    private final RateLimitProperties properties;

    private record Key(String agency, Rate rate) {}

    RateLimits(RateLimitProperties properties) {
        this.properties = properties;
    }

    /** @throws RefusedException 429, with the time after which the next request is taken */
    void require(Caller caller, Rate rate) {
        ConsumptionProbe probe =
                buckets.get(new Key(caller.agency(), rate), this::bucket).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new RefusedException(Refusal.TOO_MANY_REQUESTS, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(Key key) {
        int perSecond = properties.perSecond(key.rate());
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perSecond).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
