package id.satudata.query.feed;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Kafka clients that read the log; where they read is kept in PostgreSQL, never in Kafka. */
@Component
class Consumers {

    private static final int BATCH = 2_000;
    private static final int FETCH_WAIT_MILLIS = 100;
    private static final int METADATA_AGE_MILLIS = 5_000;
    private static final int ADMIN_TIMEOUT_MILLIS = 2_000;
    // What a killed member has read waits so long before another may read on.
    private static final int SESSION_MILLIS = 10_000;

    private final FeedSettings feed;
    private final KafkaProperties properties;

    Consumers(FeedSettings feed, KafkaProperties properties) {
        this.feed = feed;
        this.properties = properties;
    }

    /** One of the group that shares the partitions. */
    Consumer<byte[], byte[]> sharing() {
        Map<String, Object> settings = settings();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, feed.group());
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS);
        return consumer(settings);
    }

    /** One on its own, to read everything again. */
    Consumer<byte[], byte[]> alone() {
        Map<String, Object> settings = settings();
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return consumer(settings);
    }

    Admin admin() {
        Map<String, Object> settings = properties.buildAdminProperties();
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT_MILLIS);
        return Admin.create(settings);
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(properties.buildConsumerProperties());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"); // what was read before is known and dropped
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, METADATA_AGE_MILLIS);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, FETCH_WAIT_MILLIS);
        return settings;
    }

    private static Consumer<byte[], byte[]> consumer(Map<String, Object> settings) {
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
