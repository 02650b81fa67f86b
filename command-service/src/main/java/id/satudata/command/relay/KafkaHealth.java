package id.satudata.command.relay;

import id.satudata.kernel.event.Topics;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whether Kafka answers. If not, facts are still taken: the service is degraded, not down. */
@Component("kafkaHealthIndicator")
class KafkaHealth implements HealthIndicator {
    static final Status DEGRADED = new Status("DEGRADED", "facts are recorded, but published only later");

    private final KafkaTopic topics;

    KafkaHealth(KafkaTopic topics) {
        this.topics = topics;
    }

    @Override
    public Health health() {
        try {
            return Health.up()
                    .withDetail("partitions", topics.partitions(Topics.CITIZEN))
                    .build();
        } catch (RelayFailure unreachable) {
            return Health.status(DEGRADED)
                    .withDetail("reason", "Kafka cannot be reached")
                    .build();
        }
    }
}
