package id.satudata.command.notary;

import id.satudata.command.publishing.Publisher;
import id.satudata.command.relay.OrderedTopics;
import id.satudata.kernel.seal.Block;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes notaries, which keep their blocks in this service's database wherever their log is. */
@Component
class Notaries {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final NotaryKeys keys;
    private final NotaryProperties properties;
    private final OrderedTopics topics;

    Notaries(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Clock clock,
            NotaryKeys keys,
            NotaryProperties properties,
            OrderedTopics topics) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.keys = keys;
        this.properties = properties;
        this.topics = topics;
    }

    /** @param topic of this log's blocks alone */
    Notary of(LeafSource source, String topic) {
        SealedLog log = SealedLog.of(source, jdbc);
        List<Publisher<Block>> publishers = Stream.of(
                        new SealFile(properties.file(log.name())), new SealTopic(topics.named(topic), log.name()))
                .map(board -> new Publisher<>(board, log.store(), transaction, clock))
                .toList();
        return new Notary(
                log, new Sealer(log, keys, clock, properties.blockSize(), transaction), publishers, properties);
    }
}
