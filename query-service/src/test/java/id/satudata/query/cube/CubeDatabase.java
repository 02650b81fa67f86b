package id.satudata.query.cube;

import id.satudata.embedded.TestEngines;
import id.satudata.query.record.RecordChange;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A population ledger in a database of its own, without the feed. */
final class CubeDatabase {

    private static final String SCHEMA = "read_1";
    private static final String CELLS = """
            select count(*) || ' cells, ' || coalesce(md5(string_agg(cell::text, ';' order by cell::text)), 'none')
            from (select birth, valid_on, known_on, place, counterpart, cause, sex, family_role, sum(delta) as delta
                  from cube_entry group by birth, valid_on, known_on, place, counterpart, cause, sex, family_role
                  having sum(delta) <> 0) cell""";

    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;
    private final PopulationCube cube;

    private CubeDatabase() {
        var engine = TestEngines.postgres();
        connection = new SingleConnectionDataSource(engine.freshDatabase(), engine.user(), engine.password(), true);
        Flyway.configure().dataSource(connection).load().migrate();
        Flyway.configure()
                .dataSource(connection)
                .schemas(SCHEMA)
                .locations("classpath:db/readmodel")
                .load()
                .migrate();
        JdbcTemplate template = new JdbcTemplate(connection);
        template.execute("set search_path to " + SCHEMA + ", public");
        jdbc = JdbcClient.create(template);
        cube = new PopulationCube(template);
    }

    static CubeDatabase empty() {
        return new CubeDatabase();
    }

    CubeDatabase withRegions() {
        new RegionPlaces(jdbc, new DataSourceTransactionManager(connection)).afterPropertiesSet();
        return this;
    }

    void follow(List<RecordChange> changes) {
        cube.follow(changes);
    }

    /** Closes everything known up to a day, as the service does once a day; says how many closings were made. */
    int close(LocalDate knownTo, int spacing) {
        ClosedLedger ledger = ClosedLedger.of(jdbc);
        inOneState(ledger::labelBlocks);
        inOneState(() -> ledger.closeKnownDays(knownTo));
        List<Integer> occupied = jdbc.sql("select distinct block from cube_entry")
                .query((row, number) -> row.getInt("block"))
                .list();
        int made = Block.all(jdbc).stream()
                .filter(block -> !Collections.disjoint(block.blocks(), occupied))
                .mapToInt(block -> inOneState(() -> ledger.close(block, spacing)))
                .sum();
        inOneState(ledger::finish);
        return made;
    }

    /** As if nobody had ever closed anything, for as long as it takes to ask. */
    <T> T withoutClosings(Supplier<T> question) {
        jdbc.sql("update cube_closed set blocks = 'none'").update();
        try {
            return question.get();
        } finally {
            jdbc.sql("update cube_closed set blocks = (select fingerprint from region_source)")
                    .update();
        }
    }

    private int inOneState(Supplier<Integer> work) {
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(connection));
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return transaction.execute(status -> work.get());
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** What is entered in every cell, however it got there. */
    String checksum() {
        return jdbc.sql(CELLS).query(String.class).single();
    }
}
