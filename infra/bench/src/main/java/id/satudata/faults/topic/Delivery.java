package id.satudata.faults.topic;

import id.satudata.bench.platform.Stand;
import id.satudata.kernel.event.Topics;
import id.satudata.standalone.launch.Part;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes to the platform's topic in the place of the relay, which has nothing to say on an empty log. */
final class Delivery implements AutoCloseable {

    private static final int PARTITIONS = 6;

    private final KafkaProducer<String, byte[]> producer;
    private final AtomicReference<Exception> refused = new AtomicReference<>();
    private long delivered;

    Delivery(Stand stand) throws Exception {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + stand.port(Part.KAFKA),
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4");
        createTopic(settings);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    void send(ProducerRecord<String, byte[]> message) {
        producer.send(message, (where, failure) -> {
            if (failure != null) {
                refused.set(failure);
            }
        });
        delivered++;
    }

    /** How many messages were sent so far. */
    long delivered() {
        return delivered;
    }

    /** Returns when Kafka has everything. */
    void complete() throws Exception {
        producer.flush();
        Exception failure = refused.get();
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    private static void createTopic(Map<String, Object> settings) throws Exception {
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic(Topics.CITIZEN, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw failure;
            }
        }
    }
}
