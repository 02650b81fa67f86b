package id.satudata.query.feed;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** The feed's figures for Prometheus; they ask neither Kafka nor PostgreSQL. */
@Component
class FeedMetrics implements MeterBinder {

    private final Lag lag;
    private final FeedSignal signal;
    private final Feed feed;

    FeedMetrics(Lag lag, FeedSignal signal, Feed feed) {
        this.lag = lag;
        this.signal = signal;
        this.feed = feed;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "satudata.feed.lag.events",
                        lag,
                        measured -> measured.last().events())
                .description("Events published and not yet in; -1 when that cannot be told")
                .register(registry);
        Gauge.builder("satudata.feed.running", feed, reading -> reading.isRunning() ? 1 : 0)
                .description("1 while the feed's thread is alive")
                .register(registry);
        FunctionCounter.builder("satudata.feed.messages", signal, FeedSignal::events)
                .description("Messages read into the read model since the service started")
                .register(registry);
    }
}
