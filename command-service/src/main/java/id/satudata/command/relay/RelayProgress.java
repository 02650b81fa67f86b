package id.satudata.command.relay;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What a topic was known to hold when the relay's token was last moved. */
@Component
class RelayProgress {
    private static final String WRITE = """
            insert into relay_progress (topic, partition, next_offset) values (?, ?, ?)
            on conflict (topic, partition) do update set next_offset = excluded.next_offset""";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate ownTransaction;

    RelayProgress(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * How far a partition was acknowledged.
     *
     * @param next the offset after the last acknowledged message
     * @param lostFrom the offset from which acknowledged messages were found to be lost, if they were
     */
    record Acknowledged(int partition, long next, @Nullable Long lostFrom) {}

    List<Acknowledged> acknowledged(String topic) {
        return jdbc.query(
                "select partition, next_offset, lost_from from relay_progress where topic = ?",
                (row, number) -> new Acknowledged(row.getInt(1), row.getLong(2), row.getObject(3, Long.class)),
                topic);
    }

    /** Fails if a message was put where an earlier one had been acknowledged: the topic has lost its tail. */
    void advance(String topic, List<RecordMetadata> acknowledged) {
        Map<Integer, Long> before =
                acknowledged(topic).stream().collect(Collectors.toMap(Acknowledged::partition, Acknowledged::next));
        Map<Integer, Long> after = new TreeMap<>();
        for (RecordMetadata message : acknowledged) {
            if (message.offset() < before.getOrDefault(message.partition(), 0L)) {
                distrust(topic, message);
                throw new RelayFailure("partition " + message.partition() + " has lost acknowledged events");
            }
            after.merge(message.partition(), message.offset() + 1, Math::max);
        }
        List<Object[]> rows = after.entrySet().stream()
                .map(entry -> new Object[] {topic, entry.getKey(), entry.getValue()})
                .toList();
        jdbc.batchUpdate(WRITE, rows);
    }

    /** In a transaction of its own, for the batch that found it out is rolled back. */
    private void distrust(String topic, RecordMetadata message) {
        ownTransaction.executeWithoutResult(status -> jdbc.update(
                "update relay_progress set lost_from = ? where topic = ? and partition = ?",
                message.offset(),
                topic,
                message.partition()));
    }

    void forget(String topic) {
        jdbc.update("delete from relay_progress where topic = ?", topic);
    }
}
