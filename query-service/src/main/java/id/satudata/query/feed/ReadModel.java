package id.satudata.query.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tables answers are read from. They live in generations, and a rebuild swaps one generation for the next while
 * questions are being answered, so every question asks through here and names its tables without a schema.
 */
@Component
public class ReadModel {

    private static final String ENTER_ACTIVE = """
            select pg_try_advisory_xact_lock_shared(%d, number)
                   and set_config('search_path', 'read_' || number || ', public', true) is not null
            from generation where state = 'active'""".formatted(Locks.READING.space());

    // The offset goes with what was written: what a crash takes comes again. Writers look up by key, and a generation
    // that fills must not be read as a whole because it was empty when the statement was planned.
    private static final String FOR_WRITING = """
            set local synchronous_commit = off; set local enable_seqscan = off;
            set local enable_hashjoin = off; set local enable_mergejoin = off""";

    private final JdbcOperations jdbc;
    private final JdbcClient client;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    ReadModel(JdbcOperations jdbc, JdbcClient client, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.client = client;
        this.reading = new TransactionTemplate(transactions);
        this.writing = new TransactionTemplate(transactions);
        writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Asks the active generation. All statements of one question see the same state; a question within a question, or
     * within a {@code RecordFollower}, joins the transaction around it.
     */
    public <T> T query(Function<JdbcClient, T> question) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return question.apply(client);
        }
        return inActive(
                reading, "set transaction isolation level repeatable read, read only;" + ENTER_ACTIVE, question);
    }

    /**
     * Changes something in the active generation that is no part of the record: what has been sent on from it, say. A
     * swap may come right after it; then the next generation does not know of it.
     */
    public <T> T change(Function<JdbcClient, T> change) {
        return inActive(writing, ENTER_ACTIVE, change);
    }

    /** The same where all statements must see one state of the active generation. */
    public <T> T changeOneState(Function<JdbcClient, T> change) {
        return inActive(writing, "set transaction isolation level repeatable read;" + ENTER_ACTIVE, change);
    }

    /**
     * Changes one generation, alone: a citizen's events come from several partitions, hence from several instances.
     *
     * @throws GenerationLeft when the generation is no longer in that state
     */
    <T> T write(Generation generation, Supplier<T> change) {
        return writing.execute(status -> {
            lockForWriting(generation);
            enter(generation);
            jdbc.execute(FOR_WRITING);
            return change.get();
        });
    }

    /** Looks into one generation, whatever its state, and whoever writes it. */
    <T> T inspect(Generation generation, Supplier<T> question) {
        return writing.execute(status -> {
            enter(generation);
            return question.get();
        });
    }

    /** Holds back every writer of the generation until the transaction around ends. */
    void lockForWriting(Generation generation) {
        Locks.WRITING.take(client, generation.number());
    }

    private void enter(Generation generation) {
        boolean entered = client.sql("""
                select set_config('search_path', 'read_' || number || ', public', true)
                from generation where number = ? and state = ?""")
                .params(generation.number(), generation.state().column())
                .query(String.class)
                .optional()
                .isPresent();
        if (!entered) {
            throw new GenerationLeft();
        }
    }

    private <T> T inActive(TransactionTemplate transaction, String enter, Function<JdbcClient, T> work) {
        while (true) {
            Optional<T> answer = transaction.execute(
                    status -> enterActive(enter) ? Optional.of(work.apply(client)) : Optional.<T>empty());
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    /** False when the generation is just being dropped: then another one is active already. */
    private boolean enterActive(String enter) {
        return Boolean.TRUE.equals(
                jdbc.execute((ConnectionCallback<Boolean>) connection -> enterActive(connection, enter)));
    }

    /** One round trip: the snapshot, the lock against dropping, and the search path. */
    private static Boolean enterActive(Connection connection, String enter) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean isResult = statement.execute(enter);
            while (!isResult) {
                isResult = statement.getMoreResults();
            }
            try (var result = statement.getResultSet()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }
}
