package id.satudata.command.notary;

import id.satudata.command.relay.OrderedTopics;
import id.satudata.kernel.seal.SealedTable;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A notary for each log that is sealed; for another log, another one like that of the events. */
@Configuration(proxyBeanMethods = false)
class NotaryConfiguration {

    @Bean
    NotaryKeys notaryKeys(NotaryProperties properties) {
        return NotaryKeys.of(properties);
    }

    @Bean
    Notary eventNotary(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Clock clock,
            NotaryKeys keys,
            NotaryProperties properties,
            OrderedTopics topics) {
        SealedLog log = SealedLog.of(new TableLeaves(SealedTable.EVENTS, jdbc), jdbc);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        List<Publisher> publishers = Stream.of(
                        new SealFile(properties.file(log.name())),
                        new SealTopic(topics.named(properties.topic()), log.name()))
                .map(board -> new Publisher(board, log.store(), transaction, clock))
                .toList();
        return new Notary(
                log, new Sealer(log, keys, clock, properties.blockSize(), transaction), publishers, properties);
    }
}
