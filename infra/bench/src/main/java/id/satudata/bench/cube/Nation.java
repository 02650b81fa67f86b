package id.satudata.bench.cube;

import id.satudata.bench.measure.Bench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** The same rows in every contender's tables; grows, so that a larger nation is the smaller one and more. */
final class Nation {

    private static final String COLUMNS = """
            (birth date not null, valid_on date not null, known_on date not null, place integer not null,
             counterpart integer, delta integer not null, cause smallint not null, sex smallint not null,
             family_role smallint not null)""";

    private final Bench bench;
    private final Lives lives;
    private final Connection postgres;
    private final LedgerTable ledger;
    private final DuckTable duck;
    private long citizens;
    private long rows;

    Nation(Bench bench, Lives lives, Connection postgres, DuckTable duck) throws SQLException {
        this.bench = bench;
        this.lives = lives;
        this.postgres = postgres;
        this.duck = duck;
        this.ledger = LedgerTable.of(postgres);
        execute("set maintenance_work_mem = '1GB'");
        execute("set work_mem = '512MB'");
        execute("create schema bench");
        execute("create unlogged table bench.chunk " + COLUMNS);
        execute("create unlogged table bench.plain " + COLUMNS);
        duck.create(COLUMNS, postgres);
    }

    LedgerTable ledger() {
        return ledger;
    }

    long rows() {
        return rows;
    }

    /** Adds citizens up to that number. */
    void growTo(long wanted) throws SQLException, IOException {
        long started = System.nanoTime();
        execute("truncate bench.chunk");
        rows += generate(wanted);
        tell(started, "generated");
        ledger.takeOver("bench.chunk");
        tell(started, "in the ledger");
        execute("insert into bench.plain select * from bench.chunk");
        execute("vacuum analyze bench.plain");
        tell(started, "in the plain table");
        citizens = wanted;
    }

    private long generate(long wanted) throws SQLException, IOException {
        EntryCopy copy = new EntryCopy(postgres, "bench.chunk");
        try (DuckTable.Rows appended = duck.rows()) {
            lives.tell(citizens, wanted, entry -> {
                try {
                    copy.add(entry);
                    appended.add(entry);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
            });
        }
        return copy.end();
    }

    private void tell(long started, String where) {
        bench.tell()
                .accept(String.format(
                        Locale.ROOT, "%,d rows are %s after %.1f s", rows, where, (System.nanoTime() - started) / 1e9));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = postgres.createStatement()) {
            statement.execute(sql);
        }
    }
}
