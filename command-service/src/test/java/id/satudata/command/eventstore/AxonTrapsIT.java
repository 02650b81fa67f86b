package id.satudata.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.satudata.command.Residents;
import id.satudata.command.RunningCommandService;
import id.satudata.kernel.citizen.NikAssigned;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.updates.UpdateCheckConfiguration;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Each trap of Axon 4.13 on Spring Boot 4 that was fallen into once, in the order of the notes on it. */
class AxonTrapsIT extends RunningCommandService {
    private static final String SECRET = "3373040101900001";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Environment environment;

    @Autowired
    private Configuration axon;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private EventLog log;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    @Qualifier("eventSerializer") private Serializer eventSerializer;

    @Test
    void trap01AxonsWiringIsOrderedAfterClassesThatAreGone() {
        assertThat(axon.eventStore()).isInstanceOf(EmbeddedEventStore.class);
        assertThat(context.getBean(EventLogEngine.class)).isNotNull();
        assertThat(context.getBeanNamesForType(Snapshotter.class)).hasSize(1);
    }

    @Test
    void trap02NoTransactionsAreTakenSilently() {
        assertThat(axon.getComponent(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThatThrownBy(() -> AxonAssembly.require(SpringTransactionManager.class, "something else"))
                .isInstanceOf(IllegalStateException.class);

        long before = eventCount();
        transaction.executeWithoutResult(open -> {
            log.append(List.of(event(UUID.randomUUID(), 0)));
            open.setRollbackOnly();
        });

        assertThat(eventCount()).isEqualTo(before);
    }

    @Test
    void trap03AResetTokenCannotBeReadBack() {
        Serializer general = context.getBean(Serializer.class);
        TrackingToken reset = ReplayToken.createReplayToken(
                GapAwareTrackingToken.newInstance(9, List.of(5L)), GapAwareTrackingToken.newInstance(3, List.of()));

        Object readBack = general.deserialize(general.serialize(reset, byte[].class));

        assertThat(readBack).isEqualTo(reset);
    }

    @Test
    void trap04ADuplicateKeyOfPostgresIsNotRecognised() {
        UUID stream = UUID.randomUUID();
        append(event(stream, 1));

        assertThatThrownBy(() -> append(event(stream, 1))).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void trap05ADuplicateKeyQuotesThePayload() {
        UUID stream = UUID.randomUUID();
        append(event(stream, 0));

        Throwable refused = catchThrowable(() -> append(event(stream, 0)));

        String everythingSaid = Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
                .map(Throwable::toString)
                .collect(Collectors.joining("\n"));
        assertThat(everythingSaid)
                .contains("duplicate key")
                .doesNotContain(SECRET)
                .doesNotContain(hex(SECRET));
        assertThat(environment.getProperty("spring.datasource.hikari.data-source-properties.logServerErrorDetail"))
                .isEqualTo("false");
    }

    @Test
    void trap06TheGlobalIndexHasNoIndex() {
        assertThat(jdbc.queryForList("select indexdef from pg_indexes where tablename = 'domain_event'", String.class))
                .anyMatch(index -> index.contains("UNIQUE") && index.endsWith("(globalindex)"))
                .anyMatch(index -> index.contains("UNIQUE") && index.endsWith("(event_id)"))
                .anyMatch(index -> index.contains("UNIQUE") && index.endsWith("(stream_id, sequence)"));
    }

    @Test
    void trap07JpaKeepsPayloadsAsLargeObjects() {
        append(event(UUID.randomUUID(), 0));

        assertThat(jdbc.queryForList(
                        "select distinct data_type from information_schema.columns where table_name = 'domain_event'"
                                + " and column_name in ('payload', 'metadata')",
                        String.class))
                .containsExactly("bytea");
        assertThat(number("select count(*) from pg_largeobject_metadata")).isZero();
        assertThat(isOnClassPath("jakarta.persistence.EntityManager")).isFalse();
        assertThat(isOnClassPath("org.hibernate.Session")).isFalse();
    }

    @Test
    void trap08AFailedEventIsLoggedAndSkipped() {
        assertThat(processing.listenerInvocationErrorHandler("relay")).isInstanceOf(PropagatingErrorHandler.class);
        assertThat(processing.errorHandler("relay")).isInstanceOf(PropagatingErrorHandler.class);
    }

    @Test
    void trap09DeadLettersAreKeptAsBlobs() {
        // The relay keeps order by stopping; what cannot be projected is parked where it is read.
        assertThat(processing.deadLetterQueue("relay")).isEqualTo(Optional.empty());
        assertThat(number("select count(*) from information_schema.tables where table_name ilike '%dead%'"))
                .isZero();
    }

    @Test
    void trap10AProcessorSetTwiceClashes() {
        PooledStreamingEventProcessor relay = processing
                .eventProcessor("relay", PooledStreamingEventProcessor.class)
                .orElseThrow();

        assertThat(ReflectionTestUtils.getField(relay, "batchSize")).isEqualTo(500);
        assertThat(jdbc.queryForList("select segment from token_entry where processor_name = 'relay'", Integer.class))
                .containsExactly(0);
    }

    @Test
    void trap11TheUpdateCheckerCallsHome() {
        UpdateCheckConfiguration settings = context.getBean(UpdateCheckConfiguration.class);

        assertThat(UsagePropertyProvider.create(settings).getDisabled()).isTrue();
    }

    @Test
    void trap12SerializersAndTokensFallBackToDefaults() {
        assertThat(context.getBean(Serializer.class)).isInstanceOf(Jackson3Serializer.class);
        assertThat(axon.eventSerializer()).isInstanceOf(EventSerializer.class);
        assertThat(axon.getComponent(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        assertThat(isOnClassPath("org.axonframework.axonserver.connector.AxonServerConfiguration"))
                .isFalse();
        assertThat(environment.getProperty("axon.axonserver.enabled", Boolean.class))
                .isFalse();
    }

    @Test
    void trap13AStreamThatNeverEndsKeepsAllItsEventsInMemory() {
        EventLogEngine engine = context.getBean(EventLogEngine.class);
        TrackingToken head = engine.createHeadToken();
        UUID stream = UUID.randomUUID();
        transaction.executeWithoutResult(open -> log.append(LongStream.rangeClosed(0, EventLogEngine.MOST_AT_A_TIME)
                .mapToObj(sequence -> event(stream, sequence))
                .toList()));

        try (Stream<?> shared = engine.readEvents(head, true);
                Stream<?> own = engine.readEvents(head, false)) {
            assertThat(shared).hasSize(EventLogEngine.MOST_AT_A_TIME);
            assertThat(own).hasSizeGreaterThan(EventLogEngine.MOST_AT_A_TIME);
        }
    }

    @Test
    void eventsAreKeptUnderTheNameOfTheirTypeAsJson() {
        append(event(UUID.randomUUID(), 0));

        assertThat(jdbc.queryForObject(
                        "select event_type || ' ' || (convert_from(payload, 'UTF8')::jsonb ->> 'assignedOn')"
                                + " from domain_event order by globalindex desc limit 1",
                        String.class))
                .isEqualTo("citizen.nik-assigned.v1 2020-01-01");
        assertThatCode(() -> post("/v1/residents", Residents.body())).doesNotThrowAnyException();
        assertThat(jdbc.queryForList("select event_type from domain_event", String.class))
                .noneMatch(type -> type.startsWith("id.satudata"));
    }

    private void append(EventToAppend event) {
        transaction.executeWithoutResult(open -> log.append(List.of(event)));
    }

    private static EventToAppend event(UUID stream, long sequence) {
        return new EventToAppend(
                UUID.randomUUID(),
                "citizen",
                stream,
                sequence,
                new NikAssigned(stream, SECRET, LocalDate.of(2020, 1, 1)),
                new EventMetadata("test", "test", null, "test", null, null),
                Instant.now());
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isOnClassPath(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
