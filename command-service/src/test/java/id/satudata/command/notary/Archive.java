package id.satudata.command.notary;

import com.zaxxer.hikari.HikariDataSource;
import id.satudata.command.publishing.Board;
import id.satudata.command.publishing.Publisher;
import id.satudata.embedded.PostgresServer;
import id.satudata.embedded.TestEngines;
import id.satudata.kernel.seal.Block;
import id.satudata.kernel.seal.CheckReport;
import id.satudata.kernel.seal.LogCheck;
import id.satudata.kernel.seal.PublicKeys;
import id.satudata.kernel.seal.SealedDatabase;
import id.satudata.kernel.seal.SealedTable;
import id.satudata.kernel.seal.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A log in a database of its own, with a notary that does only what it is told to. */
final class Archive implements AutoCloseable {
    private static final String INSERT = """
            insert into domain_event (event_id, stream_id, sequence, stream_type, recorded_at, event_type, revision,
                                      payload, metadata)
            select gen_random_uuid(), gen_random_uuid(), number, 'citizen', '2021-12-14 03:00:00Z', 'test.happened.v1',
                   '1', convert_to('{"number":' || number || '}', 'UTF8'), '{}'
            from generate_series(1, ?) as number""";

    final SigningKey key = SigningKey.draw();
    final JdbcTemplate jdbc;
    final TransactionTemplate transaction;
    final SealedLog log;
    final Path file;
    private final HikariDataSource pool = new HikariDataSource();

    /** @param folder where blocks are published */
    Archive(Path folder) {
        PostgresServer engine = TestEngines.postgres();
        pool.setJdbcUrl(engine.freshDatabase());
        pool.setUsername(engine.user());
        pool.setPassword(engine.password());
        pool.setMaximumPoolSize(4);
        Flyway.configure().dataSource(pool).load().migrate();
        jdbc = new JdbcTemplate(pool);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        log = log();
        file = folder.resolve("events.ndjson");
    }

    /** As an instance sees it that was just started. */
    SealedLog log() {
        return SealedLog.of(new TableLeaves(SealedTable.EVENTS, jdbc), jdbc);
    }

    void record(int events) {
        jdbc.update(INSERT, events);
    }

    /** In a transaction that is still open. */
    Connection recordSlowly(int events) throws SQLException {
        Connection open = pool.getConnection();
        open.setAutoCommit(false);
        try (var insert = open.prepareStatement(INSERT)) {
            insert.setInt(1, events);
            insert.executeUpdate();
        }
        return open;
    }

    Sealer sealer(int blockSize) {
        return sealer(blockSize, key);
    }

    Sealer sealer(int blockSize, SigningKey signing) {
        return sealer(log(), blockSize, signing);
    }

    Sealer sealer(SealedLog sealed, int blockSize) {
        return sealer(sealed, blockSize, key);
    }

    private Sealer sealer(SealedLog sealed, int blockSize, SigningKey signing) {
        NotaryKeys keys = new NotaryKeys(signing, PublicKeys.read(signing.publicPem()));
        return new Sealer(sealed, keys, Clock.systemUTC(), blockSize, transaction);
    }

    Publisher<Block> publisher() {
        return publisher(new SealFile(file));
    }

    Publisher<Block> publisher(Board<Block> board) {
        return new Publisher<>(board, log.store(), transaction, Clock.systemUTC());
    }

    List<Block> kept() {
        return log.store().after(0, Integer.MAX_VALUE);
    }

    List<Block> published() {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> JsonMapper.shared().readValue(line, Block.class))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What anybody finds who reads the database and the file, and has the public key. */
    CheckReport check() {
        try (Connection connection = pool.getConnection()) {
            SealedDatabase sealed = new SealedDatabase(connection, SealedTable.EVENTS);
            return new LogCheck("events", PublicKeys.read(key.publicPem()), done -> {})
                    .run(sealed.leaves(), sealed.blocks(), published().iterator());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
