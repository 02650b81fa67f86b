package id.satudata.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import id.satudata.command.Residents;
import id.satudata.command.RunningCommandService;
import id.satudata.embedded.TestEngines;
import id.satudata.embedded.TestIssuer;
import id.satudata.kernel.event.Topics;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

@DirtiesContext
class RelayIT extends RunningCommandService {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private KafkaTopic topics;

    @Test
    void askingForATopicDoesNotMakeIt() throws Exception {
        assertThat(topics.partitions("asked-for")).isZero();
        assertThat(topics.partitions("asked-for")).isZero();
        try (Admin admin = admin()) {
            assertThat(admin.listTopics().names().get()).doesNotContain("asked-for");
        }
    }

    @Test
    void anEventIsACloudEventWhoseDataAreTheStoredBytes() {
        String sender = TestIssuer.shared()
                .token(Map.of(
                        "sub", "officer-7",
                        "role", "agency-system",
                        "agency", "dukcapil.3373",
                        "sectors", List.of("population"),
                        "regions", List.of("ID")));
        String receipt = send(as(sender, "/v1/residents")
                        .header("Content-Type", "application/json")
                        .header("Purpose", "population-administration")
                        .header("Correlation-Id", "request-1")
                        .POST(BodyPublishers.ofString(Residents.body())))
                .body();
        String eventId = JsonPath.read(receipt, "$.eventIds[0]");

        awaitPublished(List.of(eventId));
        ConsumerRecord<String, byte[]> message = TopicReader.all().stream()
                .filter(one -> TopicReader.header(one, "ce_id").equals(eventId))
                .findFirst()
                .orElseThrow();

        assertThat(message.key()).isEqualTo(JsonPath.<String>read(receipt, "$.subjectId"));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_type", "citizen.resident-registered.v1",
                        "ce_source", "/agencies/dukcapil.3373",
                        "ce_subject", message.key(),
                        "ce_sequence", "0",
                        "ce_position", JsonPath.read(receipt, "$.position").toString(),
                        "ce_effectiveon", "2015-03-12",
                        "ce_actor", "officer-7",
                        "ce_purpose", "population-administration",
                        "ce_correlation", "request-1")
                .forEach((name, value) ->
                        assertThat(TopicReader.header(message, name)).as(name).isEqualTo(value));
        assertThat(TopicReader.header(message, "content-type")).isEqualTo("application/json");
        assertThat(TopicReader.header(message, "ce_time")).endsWith("Z");
        assertThat(message.value())
                .isEqualTo(jdbc.queryForObject(
                        "select payload from domain_event where event_id = ?::uuid", byte[].class, eventId));
    }

    @Test
    void theEventsOfAStreamKeepTheirOrderHoweverOftenTheyAreSent() {
        String nik = Residents.nik();
        String citizen = register(nik);
        IntStream.range(0, 30).forEach(change -> changeName(nik, change));

        await().atMost(PATIENCE).until(() -> TopicReader.sequences(citizen).contains(30L));

        assertThat(TopicReader.sequences(citizen).stream().distinct().toList())
                .isEqualTo(LongStream.rangeClosed(0, 30).boxed().toList());
    }

    @Test
    void theTopicIsMadeWithItsPartitionsAndKeptForEver() throws Exception {
        register(Residents.nik());
        awaitPublished(storedEventIds());

        try (Admin admin = admin()) {
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.CITIZEN);
            assertThat(admin.describeTopics(Set.of(Topics.CITIZEN))
                            .allTopicNames()
                            .get())
                    .hasEntrySatisfying(
                            Topics.CITIZEN,
                            made -> assertThat(made.partitions()).hasSize(6));
            assertThat(admin.describeConfigs(Set.of(topic)).all().get())
                    .hasEntrySatisfying(
                            topic,
                            made -> assertThat(made.get("retention.ms").value()).isEqualTo("-1"));
        }
    }

    @Test
    void whileKafkaIsDownFactsAreTakenAndLaterPublished() {
        String nik = Residents.nik();
        String citizen = register(nik);
        TestEngines.kafka().stop();
        try {
            IntStream.range(0, 20).forEach(change -> changeName(nik, change));

            assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(get("/actuator/health").body()).contains("\"status\":\"DEGRADED\"");
            assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        } finally {
            TestEngines.kafka().start();
        }

        await().atMost(PATIENCE).until(() -> TopicReader.sequences(citizen).contains(20L));
        assertThat(TopicReader.sequences(citizen).stream().distinct().toList())
                .isEqualTo(LongStream.rangeClosed(0, 20).boxed().toList());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get("/actuator/health").body())
                        .contains("\"lagInEvents\":0")
                        .doesNotContain("DEGRADED"));
    }

    @Test
    void aTopicThatLostAcknowledgedEventsGetsThemAgain() throws Exception {
        register(Residents.nik());
        awaitPublished(storedEventIds());

        stopRelay();
        recreateTopic();
        startRelay();

        awaitPublished(storedEventIds());
    }

    @Test
    void aTopicThatLosesEventsWhileTheRelayRunsGetsThemAgain() throws Exception {
        // Many enough for each partition to get some: in one that had none, nothing is missed.
        IntStream.range(0, 40).forEach(any -> register(Residents.nik()));
        awaitPublished(storedEventIds());

        recreateTopic();
        register(Residents.nik());

        awaitPublished(storedEventIds());
    }

    @Test
    void aResetRelayPublishesTheWholeLogAgain() {
        String citizen = register(Residents.nik());
        awaitPublished(storedEventIds());
        int before = TopicReader.sequences(citizen).size();

        stopRelay();
        relay().resetTokens();
        startRelay();

        await().atMost(PATIENCE).until(() -> TopicReader.sequences(citizen).size() > before);
        String later = register(Residents.nik());
        await().atMost(PATIENCE).until(() -> TopicReader.sequences(later).contains(0L));
    }

    @Test
    void progressIsMeasured() {
        assertThat(get("/actuator/prometheus").body()).contains("satudata_relay_lag_events");
    }

    private String register(String nik) {
        return JsonPath.read(post("/v1/residents", Residents.body(nik)).body(), "$.subjectId");
    }

    private void changeName(String nik, int change) {
        assertThat(post("/v1/name-changes", """
                        {"nik":"%s","name":"Sri %s","changedOn":"2020-01-01"}""".formatted(
                                        nik, (char) ('A' + change % 26) + "a".repeat(1 + change / 26)))
                        .statusCode())
                .isEqualTo(201);
    }

    private List<String> storedEventIds() {
        return jdbc.query("select event_id::text from domain_event", (row, number) -> row.getString(1));
    }

    private void awaitPublished(List<String> eventIds) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(TopicReader.eventIds()).containsAll(eventIds));
    }

    private StreamingEventProcessor relay() {
        return processing
                .eventProcessor(Relay.NAME, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private void stopRelay() {
        relay().shutDown();
    }

    private void startRelay() {
        relay().start();
    }

    private static void recreateTopic() throws Exception {
        try (Admin admin = admin()) {
            admin.deleteTopics(Set.of(Topics.CITIZEN)).all().get();
            await().until(() -> !admin.listTopics().names().get().contains(Topics.CITIZEN));
            NewTopic again = new NewTopic(Topics.CITIZEN, 6, (short) 1);
            await().ignoreExceptions()
                    .until(() -> admin.createTopics(Set.of(again)).all().get() == null);
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, TestEngines.kafka().bootstrapServers()));
    }
}
