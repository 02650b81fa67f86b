package id.satudata.command.audit;

import id.satudata.audit.AuditDatabase;
import id.satudata.audit.AuditRow;
import id.satudata.command.publishing.Loop;
import id.satudata.command.publishing.Publisher;
import id.satudata.command.relay.OrderedTopics;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the audit to its topic; while Kafka is away it waits there, and catches up afterwards. */
@Component
class AuditRelay implements SmartLifecycle {
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration BOUND = Duration.ofMinutes(2);
    private static final String LAST = "select coalesce(max(position), 0) from audit.access_event";

    private final Publisher<AuditRow> publisher;
    private final AuditDatabase audit;
    private @Nullable Loop loop;

    AuditRelay(
            AccessShelf shelf,
            OrderedTopics topics,
            PlatformTransactionManager transactions,
            Clock clock,
            AuditDatabase audit,
            AuditRelayProperties properties) {
        this.publisher = new Publisher<>(
                new AccessTopic(topics.named(properties.topic())), shelf, new TransactionTemplate(transactions), clock);
        this.audit = audit;
    }

    /** How many positions are not on the topic yet, as far as this instance knows. */
    long behind() {
        Long last = audit.jdbc().queryForObject(LAST, Long.class);
        return Math.max(0, Objects.requireNonNull(last) - publisher.published());
    }

    /** What is wrong for more than two minutes, or contradicts the topic. */
    Optional<String> trouble() {
        return publisher.trouble(BOUND);
    }

    @Override
    public synchronized void start() {
        Loop started = new Loop("audit-relay", publisher::publish, REST);
        started.start();
        loop = started;
    }

    @Override
    public synchronized void stop() {
        if (loop != null) {
            loop.stop();
            loop = null;
        }
        publisher.close();
    }

    @Override
    public synchronized boolean isRunning() {
        return loop != null;
    }
}
