package id.satudata.command.relay;

import id.satudata.command.eventstore.EventLog;
import id.satudata.kernel.event.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/** Publishes the log in its order. The token moves in the same transaction, after Kafka has acknowledged the batch. */
@Component
@ProcessingGroup(Relay.NAME)
class Relay {
    static final String NAME = "relay";
    private static final String BATCH = Relay.class.getName();

    private static final int MANY = 100;
    private static final Duration REST = Duration.ofMillis(20);

    private final EventLog log;
    private final CloudEventMessages messages;
    private final KafkaLink kafka;
    private final RelayProgress progress;

    Relay(EventLog log, CloudEventMessages messages, KafkaLink kafka, RelayProgress progress) {
        this.log = log;
        this.messages = messages;
        this.kafka = kafka;
        this.progress = progress;
    }

    /** Of any type, even one that this version does not know: events are passed on unread. */
    @EventHandler
    void take(DomainEventMessage<?> event) {
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        unit.root()
                .<List<DomainEventMessage<?>>>getOrComputeResource(BATCH, none -> openBatch(unit))
                .add(event);
    }

    private List<DomainEventMessage<?>> openBatch(UnitOfWork<?> unit) {
        List<DomainEventMessage<?>> batch = new ArrayList<>();
        unit.onPrepareCommit(preparing -> publish(batch));
        unit.afterCommit(committed -> restAfter(batch));
        return batch;
    }

    private void publish(List<DomainEventMessage<?>> batch) {
        Map<UUID, Long> positions =
                log.positions(batch.stream().map(Relay::eventId).toList());
        progress.advance(
                Topics.CITIZEN,
                kafka.send(
                        Topics.CITIZEN,
                        batch.stream().map(event -> messages.message(event, position(event, positions)))));
    }

    /** Lets more events come together: each batch costs a transaction and requests, however few are in it. */
    private static void restAfter(List<DomainEventMessage<?>> batch) {
        try {
            if (batch.size() < MANY) {
                Thread.sleep(REST);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static long position(DomainEventMessage<?> event, Map<UUID, Long> positions) {
        Long position = positions.get(eventId(event));
        if (position == null) {
            throw new IllegalStateException("an event without a position");
        }
        return position;
    }

    private static UUID eventId(DomainEventMessage<?> event) {
        return UUID.fromString(event.getIdentifier());
    }
}
