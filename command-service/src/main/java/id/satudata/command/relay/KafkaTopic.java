package id.satudata.command.relay;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** The administrator's side of a topic: makes it, and says what it still holds. */
@Component
class KafkaTopic implements DisposableBean {
    private static final String FOR_EVER = "-1";

    private final KafkaProperties kafka;
    private final RelayProperties relay;
    private @Nullable Admin admin;

    KafkaTopic(KafkaProperties kafka, RelayProperties relay) {
        this.kafka = kafka;
        this.relay = relay;
    }

    /** What a partition holds: offsets from {@code first} up to, not including, {@code next}. */
    record Extent(long first, long next) {
        static final Extent NOTHING = new Extent(0, 0);

        Extent until(@Nullable Long end) {
            return end == null ? this : new Extent(first, Math.min(next, end));
        }

        boolean isEmpty() {
            return first >= next;
        }

        /** The offset after the last message that is still there. */
        long end() {
            return isEmpty() ? 0 : next;
        }
    }

    /** By partition; creates the topic if there is none. */
    Map<TopicPartition, Extent> extents(String topic) {
        return ask(open -> {
            TopicDescription found = describe(open, topic);
            return extents(open, found == null ? create(open, topic, relay.partitions()) : found);
        });
    }

    /** Creates a topic of one partition if there is none of that name. */
    void requireOrdered(String topic) {
        ask(open -> describe(open, topic) == null ? create(open, topic, 1) : null);
    }

    /** How many there are; 0 if there is no such topic. */
    int partitions(String topic) {
        return ask(open -> {
            TopicDescription found = describe(open, topic);
            return found == null ? 0 : found.partitions().size();
        });
    }

    @Override
    public synchronized void destroy() {
        dropAdmin();
    }

    private synchronized <T extends @Nullable Object> T ask(Function<Admin, T> question) {
        try {
            return question.apply(admin());
        } catch (KafkaException unreachable) {
            dropAdmin();
            throw new RelayFailure("Kafka cannot be reached", unreachable);
        }
    }

    private Admin admin() {
        Admin open = admin;
        if (open == null) {
            open = Admin.create(settings());
            admin = open;
        }
        return open;
    }

    private void dropAdmin() {
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }

    private @Nullable TopicDescription describe(Admin admin, String topic) {
        try {
            return await(admin.describeTopics(Set.of(topic)).allTopicNames()).get(topic);
        } catch (UnknownTopicOrPartitionException none) {
            return null;
        }
    }

    private @Nullable TopicDescription create(Admin admin, String topic, int partitions) {
        NewTopic wanted = new NewTopic(topic, partitions, relay.replicas())
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, FOR_EVER,
                        TopicConfig.RETENTION_BYTES_CONFIG, FOR_EVER,
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE));
        try {
            await(admin.createTopics(Set.of(wanted)).all());
        } catch (TopicExistsException alreadyThere) {
            return describe(admin, topic);
        }
        return null;
    }

    private Map<TopicPartition, Extent> extents(Admin admin, @Nullable TopicDescription topic) {
        if (topic == null) {
            return Map.of();
        }
        Map<TopicPartition, Long> first = offsets(admin, topic, OffsetSpec.earliest());
        Map<TopicPartition, Long> next = offsets(admin, topic, OffsetSpec.latest());
        return first.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Extent(entry.getValue(), next.getOrDefault(entry.getKey(), 0L))));
    }

    private Map<TopicPartition, Long> offsets(Admin admin, TopicDescription topic, OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> asked = topic.partitions().stream()
                .collect(Collectors.toMap(
                        partition -> new TopicPartition(topic.name(), partition.partition()), partition -> which));
        return await(admin.listOffsets(asked).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(relay.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof KafkaException known ? known : new KafkaException(refused);
        } catch (TimeoutException late) {
            throw new KafkaException("no answer in time", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KafkaException(stopped);
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = kafka.buildAdminProperties();
        int patience = Math.toIntExact(relay.patience().toMillis());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience / 2);
        return settings;
    }
}
