package id.satudata.query.feed;

import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up while the feed reads and Kafka answers. Answers from the read model go on either way. */
@Component("feedHealthIndicator")
class FeedHealth implements HealthIndicator {

    private final Feed feed;
    private final FeedSignal signal;
    private final Lag lag;

    FeedHealth(Feed feed, FeedSignal signal, Lag lag) {
        this.feed = feed;
        this.signal = signal;
        this.lag = lag;
    }

    @Override
    public Health health() {
        long behind = lag.last().events();
        return problem(behind)
                .map(reason -> Health.down().withDetail("reason", reason))
                .orElseGet(Health::up)
                .withDetail("lagEvents", behind)
                .build();
    }

    private Optional<String> problem(long behind) {
        if (!feed.isRunning()) {
            return Optional.of("the feed has ended");
        }
        return signal.failure()
                .map(failure -> "the feed pauses after " + failure)
                .or(() ->
                        behind == Lag.UNKNOWN ? Optional.of("Kafka or PostgreSQL does not answer") : Optional.empty());
    }
}
