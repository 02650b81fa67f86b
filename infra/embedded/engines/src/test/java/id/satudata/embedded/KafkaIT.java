package id.satudata.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class KafkaIT {
    private static final String TOPIC = "facts";

    @TempDir
    private Path folder;

    private Path dataDir;
    private int port;

    @BeforeEach
    void choosePlace() {
        dataDir = folder.resolve("kafka");
        port = Ports.free();
    }

    @Test
    void keepsRecordsOverAnOrderlyRestart() throws Exception {
        try (var kafka = Kafka.start(dataDir, port)) {
            createTopic(kafka);
            send(kafka, "a", "b");
        }
        try (var kafka = Kafka.start(dataDir, port)) {
            assertThat(read(kafka, 2)).containsExactly("a", "b");
        }
    }

    @Test
    void keepsRecordsWhenTheBrokerIsKilled() throws Exception {
        try (var kafka = Kafka.start(dataDir, port)) {
            createTopic(kafka);
            send(kafka, "a", "b");
            var broker = ProcessHandle.of(kafka.pid()).orElseThrow();
            broker.destroyForcibly();
            assertThat(broker.onExit()).succeedsWithin(Duration.ofSeconds(10));
        }
        try (var kafka = Kafka.start(dataDir, port)) {
            assertThat(read(kafka, 2)).containsExactly("a", "b");
        }
    }

    @Test
    void endsWhenItsParentDies() throws IOException {
        var orphan = DoomedParent.starting(Kafka.class, dataDir, port).killAndLeaveEngine();
        assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void createsNoTopicByAccident() {
        try (var kafka = Kafka.start(dataDir, port)) {
            assertThatThrownBy(() -> send(kafka, "a")).isInstanceOf(ExecutionException.class);
        }
    }

    private static void createTopic(Kafka kafka) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get(30, TimeUnit.SECONDS);
        }
    }

    private static void send(Kafka kafka, String... values) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers(), "max.block.ms", 2_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var value : values) {
                producer.send(new ProducerRecord<>(TOPIC, value)).get(30, TimeUnit.SECONDS);
            }
        }
    }

    private static List<String> read(Kafka kafka, int expected) {
        var settings = Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = List.of(new TopicPartition(TOPIC, 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            var values = new ArrayList<String>();
            for (int poll = 0; poll < 30 && values.size() < expected; poll++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(fact -> values.add(fact.value()));
            }
            return values;
        }
    }
}
