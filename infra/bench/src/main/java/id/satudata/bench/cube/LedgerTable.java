package id.satudata.bench.cube;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The ledger in the read model that answers, as its tables are laid out; the only place here that knows them. */
record LedgerTable(Connection connection, String schema) {

    private static final String COLUMNS =
            "birth, valid_on, known_on, place, counterpart, delta, cause, sex, family_role";

    static LedgerTable of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select 'read_' || number from generation where state = 'active'")) {
            row.next();
            return new LedgerTable(connection, row.getString(1));
        }
    }

    /** Takes over rows of a table with the ledger's own columns, in the order in which they became known. */
    void takeOver(String table) throws SQLException {
        List<String> indexes = dropIndexes();
        boolean blocks =
                exists("select from pg_attribute where attrelid = '%s.cube_entry'::regclass and attname = 'block'"
                        .formatted(schema));
        execute("insert into %s.cube_entry (%s%s) select %s%s from %s e %s order by known_on"
                .formatted(
                        schema,
                        COLUMNS,
                        blocks ? ", block" : "",
                        "birth, valid_on, known_on, e.place, counterpart, delta, cause, sex, family_role",
                        blocks ? ", b.block" : "",
                        table,
                        blocks ? "join (select distinct place, block from region_place) b on b.place = e.place" : ""));
        for (String index : indexes) {
            execute(index);
        }
        execute("vacuum analyze %s.cube_entry".formatted(schema));
        forgetClosings();
    }

    /** What was summed up before knows nothing of the new rows. */
    private void forgetClosings() throws SQLException {
        if (exists("select from pg_tables where schemaname = '%s' and tablename = 'cube_closed'".formatted(schema))) {
            execute("""
                    delete from %1$s.cube_closing;
                    delete from %1$s.cube_straggler;
                    update %1$s.cube_closed set known_to = null, made_to = null""".formatted(schema));
        }
    }

    /** Rows and index entries that questions have read so far. */
    long rowsRead() throws SQLException {
        return number("""
                select (select coalesce(sum(idx_tup_read), 0) from pg_stat_user_indexes
                        where schemaname = '%1$s' and relname like 'cube%%')
                     + (select coalesce(sum(seq_tup_read), 0) from pg_stat_user_tables
                        where schemaname = '%1$s' and relname like 'cube%%')""".formatted(schema));
    }

    /** Bytes of tables and indexes of the cube. */
    long bytes() throws SQLException {
        return number("select sum(pg_total_relation_size(oid)) from pg_class where relnamespace = '%s'::regnamespace"
                        .formatted(schema)
                + " and relkind = 'r' and relname like 'cube%'");
    }

    /** Written one by one they would take far longer than built at the end. */
    private List<String> dropIndexes() throws SQLException {
        List<String> definitions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select indexname, indexdef from pg_indexes where schemaname = '%s' and tablename = 'cube_entry'"
                                .formatted(schema))) {
            while (row.next()) {
                names.add(row.getString(1));
                definitions.add(row.getString(2));
            }
        }
        for (String name : names) {
            execute("drop index %s.%s".formatted(schema, name));
        }
        return definitions;
    }

    private boolean exists(String query) throws SQLException {
        return number("select count(*) from (%s) found".formatted(query)) > 0;
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
