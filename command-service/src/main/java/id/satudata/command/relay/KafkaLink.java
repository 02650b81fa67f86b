package id.satudata.command.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** The producer's side of Kafka. After a failure nothing of the batch is left waiting: it is sent again as a whole. */
@Component
class KafkaLink implements DisposableBean {
    private final KafkaProperties kafka;
    private final Duration patience;
    private @Nullable KafkaProducer<String, byte[]> producer;

    KafkaLink(KafkaProperties kafka, RelayProperties relay) {
        this.kafka = kafka;
        this.patience = relay.patience();
    }

    /** Sends all to a topic, waits for all; where they are in it, in the same order. */
    synchronized List<RecordMetadata> send(String topic, Stream<ProducerRecord<String, byte[]>> messages) {
        try {
            KafkaProducer<String, byte[]> sender = producer();
            // Fails at once where each send would wait for an unreachable topic, one after the other.
            sender.partitionsFor(topic);
            List<Future<RecordMetadata>> sent = messages.map(sender::send).toList();
            long end = System.nanoTime() + patience.multipliedBy(2).toNanos();
            return sent.stream().map(one -> acknowledged(one, end)).toList();
        } catch (KafkaException refused) {
            dropProducer();
            throw new RelayFailure("Kafka does not take events", refused);
        } catch (RelayFailure refused) {
            dropProducer();
            throw refused;
        }
    }

    @Override
    public synchronized void destroy() {
        dropProducer();
    }

    private static RecordMetadata acknowledged(Future<RecordMetadata> sent, long end) {
        try {
            return sent.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException refused) {
            throw new RelayFailure("Kafka did not acknowledge an event", refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RelayFailure("stopped while waiting for Kafka", stopped);
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        KafkaProducer<String, byte[]> open = producer;
        if (open == null) {
            open = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
            producer = open;
        }
        return open;
    }

    private void dropProducer() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // One request at a time: what follows a lost one is not sent before it, so a topic never gets a hole.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        // What is handed over together goes together without waiting for more: while one request is out, the rest
        // gathers.
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Math.toIntExact(patience.toMillis()));
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Math.toIntExact(patience.toMillis()));
        settings.put(
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                Math.toIntExact(patience.dividedBy(2).toMillis()));
        return settings;
    }
}
