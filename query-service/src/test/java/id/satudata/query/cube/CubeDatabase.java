package id.satudata.query.cube;

import id.satudata.embedded.TestEngines;
import id.satudata.query.record.RecordChange;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

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

    JdbcClient jdbc() {
        return jdbc;
    }

    /** What is entered in every cell, however it got there. */
    String checksum() {
        return jdbc.sql(CELLS).query(String.class).single();
    }
}
