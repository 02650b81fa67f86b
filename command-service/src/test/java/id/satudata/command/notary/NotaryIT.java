package id.satudata.command.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import id.satudata.command.Residents;
import id.satudata.command.RunningCommandService;
import id.satudata.command.publishing.Publisher;
import id.satudata.command.relay.OrderedTopics;
import id.satudata.embedded.TestEngines;
import id.satudata.kernel.event.Topics;
import id.satudata.kernel.seal.Block;
import id.satudata.kernel.seal.ConsistencyProof;
import id.satudata.kernel.seal.Hash;
import id.satudata.kernel.seal.InclusionProof;
import id.satudata.kernel.seal.LeafBytes;
import id.satudata.kernel.seal.PublicKeys;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The notary at work, and an outsider who believes nothing but the public key and what can be computed. */
@DirtiesContext
class NotaryIT extends RunningCommandService {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final PublicKeys KEYS = PublicKeys.read(NOTARY.publicPem());

    @Autowired
    @Qualifier("eventNotary") private Notary notary;

    @Autowired
    private OrderedTopics topics;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void anOutsiderProvesThatAnEventIsSealed() {
        String event = register();

        JsonNode answer = awaitInclusion(event);
        Block block = JSON.treeToValue(answer.get("block"), Block.class);
        InclusionProof proof = JSON.treeToValue(answer.get("proof"), InclusionProof.class);

        assertThat(KEYS.haveSigned(block)).isTrue();
        assertThat(proof.treeSize()).isEqualTo(block.treeSize());
        assertThat(proof.holds(leaf(event), block.root())).isTrue();
        assertThat(proof.holds(leaf(register()), block.root())).isFalse();
    }

    @Test
    void anOutsiderProvesThatAnEarlierBlockStillHolds() {
        awaitInclusion(register());
        Block earlier = block("/v1/seals/events/latest");
        awaitInclusion(register());

        JsonNode answer = json("/v1/seals/events/consistency?from=" + earlier.number());
        Block later = JSON.treeToValue(answer.get("later"), Block.class);
        ConsistencyProof proof = JSON.treeToValue(answer.get("proof"), ConsistencyProof.class);

        assertThat(KEYS.haveSigned(later)).isTrue();
        assertThat(later.number()).isGreaterThan(earlier.number());
        assertThat(proof.first()).isEqualTo(earlier.treeSize());
        assertThat(proof.holds(earlier.root(), later.root())).isTrue();
    }

    @Test
    void anOutsiderCopiesTheChain() {
        awaitInclusion(register());
        Block first = block("/v1/seals/events?after=0");

        JsonNode rest = json("/v1/seals/events?after=1");

        assertThat(first.link()).isEqualTo(Block.Link.FIRST);
        Block.Link expected = Block.Link.after(first);
        for (JsonNode each : rest) {
            Block block = JSON.treeToValue(each, Block.class);
            assertThat(block.link()).isEqualTo(expected);
            expected = Block.Link.after(block);
        }
    }

    @Test
    void thePublicKeyIsToldAndTheOtherHalfIsNot() {
        JsonNode key = json("/v1/seal-keys").get(0);

        assertThat(key.get("keyId").asString()).isEqualTo(NOTARY.id());
        assertThat(key.get("current").asBoolean()).isTrue();
        assertThat(key.get("pem").asString()).isEqualTo(NOTARY.publicPem());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        awaitInclusion(register());

        assertThat(get("/v1/seals/diary/latest").statusCode()).isEqualTo(404);
        assertThat(get("/v1/seals/events/inclusion?event=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(get("/v1/seals/events/consistency?from=1000000").statusCode())
                .isEqualTo(404);
        assertThat(get("/v1/seals/events/consistency?from=1000000").body()).contains("urn:satudata:problem:not-found");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        awaitInclusion(register());
        awaitInclusion(register());

        assertThat(get("/v1/seals/events/inclusion?event=me").statusCode()).isEqualTo(400);
        assertThat(get("/v1/seals/events/consistency?from=2&to=1").statusCode()).isEqualTo(400);
    }

    @Test
    void anEventIsNotInABlockBeforeIt() {
        awaitInclusion(register());
        long earlier = block("/v1/seals/events/latest").number();
        String event = register();
        awaitInclusion(event);

        assertThat(get("/v1/seals/events/inclusion?event=%s&block=%d".formatted(event, earlier))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyBlockComesToTheTopicOnceAndInOrder() {
        awaitInclusion(register());
        Block last = block("/v1/seals/events/latest");
        await().atMost(PATIENCE).until(() -> published().contains(last));

        Publisher<Block> afterARestart = new Publisher<>(
                new SealTopic(topics.named(Topics.SEALS), "events"),
                notary.log().store(),
                new TransactionTemplate(transactions),
                clock);
        afterARestart.publish();
        afterARestart.close();

        assertThat(afterARestart.isBroken()).isFalse();
        List<Long> numbers = published().stream().map(Block::number).toList();
        assertThat(numbers)
                .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void healthTellsHowFarSealingIs() {
        awaitInclusion(register());

        await().atMost(PATIENCE).untilAsserted(() -> {
            String health = get("/actuator/health").body();
            assertThat(JsonPath.<String>read(health, "$.components.notary.status"))
                    .isEqualTo("UP");
            assertThat(JsonPath.<Integer>read(health, "$.components.notary.details.events.lagInEvents"))
                    .isZero();
        });
        assertThat(get("/actuator/prometheus").body()).contains("satudata_notary_lag_events{log=\"events\"}");
    }

    private String register() {
        return JsonPath.read(post("/v1/residents", Residents.body()).body(), "$.eventIds[0]");
    }

    private JsonNode awaitInclusion(String event) {
        String path = "/v1/seals/events/inclusion?event=" + event;
        await().atMost(PATIENCE).until(() -> get(path).statusCode() == 200);
        return json(path);
    }

    private JsonNode json(String path) {
        return JSON.readTree(get(path).body());
    }

    private Block block(String path) {
        JsonNode answer = json(path);
        return JSON.treeToValue(answer.isArray() ? answer.get(0) : answer, Block.class);
    }

    /** From the stored row alone, by what is written down about leaves. */
    private Hash leaf(String event) {
        List<Hash> leaves = jdbc.query(
                "select * from domain_event where event_id = ?::uuid",
                (row, number) -> {
                    List<byte @Nullable []> fields = new ArrayList<>();
                    fields.add(LeafBytes.integer(row.getLong("globalindex")));
                    fields.add(LeafBytes.uuid(row.getObject("event_id", UUID.class)));
                    fields.add(LeafBytes.uuid(row.getObject("stream_id", UUID.class)));
                    fields.add(LeafBytes.integer(row.getLong("sequence")));
                    fields.add(LeafBytes.text(row.getString("stream_type")));
                    fields.add(LeafBytes.text(row.getString("event_type")));
                    String revision = row.getString("revision");
                    fields.add(revision == null ? null : LeafBytes.text(revision));
                    fields.add(LeafBytes.instant(
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
                    fields.add(row.getBytes("payload"));
                    fields.add(row.getBytes("metadata"));
                    return Hash.ofLeaf(LeafBytes.of("events", fields));
                },
                event);
        return leaves.getFirst();
    }

    private static List<Block> published() {
        TopicPartition partition = new TopicPartition(Topics.SEALS, 0);
        try (KafkaConsumer<String, String> reader = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestEngines.kafka().bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            reader.assign(List.of(partition));
            reader.seekToBeginning(List.of(partition));
            long end = reader.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            List<Block> blocks = new ArrayList<>();
            while (reader.position(partition) < end) {
                reader.poll(Duration.ofMillis(200))
                        .forEach(message -> blocks.add(JSON.readValue(message.value(), Block.class)));
            }
            return blocks;
        }
    }
}
