package id.satudata.command.eventstore;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses to start on what Axon silently falls back to: no transactions, tokens in memory, a bus without a store. */
@Component
class AxonAssembly implements SmartInitializingSingleton {
    private final Configuration axon;

    AxonAssembly(Configuration axon) {
        this.axon = axon;
    }

    @Override
    public void afterSingletonsInstantiated() {
        require(SpringTransactionManager.class, axon.getComponent(TransactionManager.class));
        require(JdbcTokenStore.class, axon.getComponent(TokenStore.class));
        require(EmbeddedEventStore.class, axon.eventStore());
    }

    static void require(Class<?> expected, Object found) {
        if (!expected.isInstance(found)) {
            throw new IllegalStateException("Axon must run on " + expected.getSimpleName() + " but found "
                    + found.getClass().getSimpleName());
        }
    }
}
