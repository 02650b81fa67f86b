package id.satudata.command.eventstore;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Wires the event store by hand: Axon 4 orders its own wiring after classes that Spring Boot 4 no longer has, and then
 * silently takes no transactions.
 */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final long MILLIS_BETWEEN_CLEANINGS = 500;

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    PersistenceExceptionResolver duplicateKeys() {
        return new SQLStateResolver(UNIQUE_VIOLATION);
    }

    @Bean
    @Qualifier("eventSerializer") Serializer eventSerializer() {
        return new EventSerializer();
    }

    /** A reset token names the class of the token it wraps, which Jackson 3 refuses to read unless it is allowed. */
    @Bean
    Jackson3SerializerCustomizer tokenTypes() {
        return json -> json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("java.")
                .build());
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer events,
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver duplicateKeys,
            Payloads payloads) {
        return new EventLogEngine(
                JdbcEventStorageEngine.builder()
                        .eventSerializer(events)
                        .snapshotSerializer(events)
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .persistenceExceptionResolver(duplicateKeys),
                transactions,
                payloads);
    }

    /** Whoever reads slower than facts come is soon given a stream of its own, and pins no more events in memory. */
    @Bean
    EmbeddedEventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .cachedEvents(EventLogEngine.MOST_AT_A_TIME)
                .cleanupDelay(MILLIS_BETWEEN_CLEANINGS)
                .build();
    }

    /** A failing event stops its processor and is tried again; by default it would be logged and skipped. */
    @Bean
    ConfigurerModule noEventIsSkipped() {
        return axon -> axon.eventProcessing()
                .registerDefaultErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance());
    }
}
