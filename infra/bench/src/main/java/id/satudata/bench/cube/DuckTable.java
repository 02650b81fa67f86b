package id.satudata.bench.cube;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The rows in a file of DuckDB, under the names that PostgreSQL has for them. */
record DuckTable(Connection connection) implements AutoCloseable {

    private static final List<String> REGIONS = List.of("village", "district", "regency", "province", "nation");

    static DuckTable in(Path folder) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("ledger.duckdb"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("set threads = 2");
            statement.execute("set memory_limit = '4GB'");
        }
        return new DuckTable(connection);
    }

    /** @param regions where the table of regions is copied from */
    void create(String columns, Connection regions) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema bench");
            statement.execute("create table bench.plain " + columns);
            statement.execute("""
                    create table region_place (place integer, first_edition smallint, last_edition smallint,
                        village text, district text, regency text, province text, nation text)""");
        }
        try (Statement source = regions.createStatement();
                ResultSet row = source.executeQuery("select place, first_edition, last_edition, village, district,"
                        + " regency, province, nation from region_place");
                DuckDBAppender target =
                        connection.unwrap(DuckDBConnection.class).createAppender("main", "region_place")) {
            while (row.next()) {
                target.beginRow();
                target.append(row.getInt("place"));
                target.append(row.getShort("first_edition"));
                target.append(row.getShort("last_edition"));
                for (String region : REGIONS) {
                    target.append(row.getString(region));
                }
                target.endRow();
            }
        }
    }

    Rows rows() throws SQLException {
        return new Rows(connection.unwrap(DuckDBConnection.class).createAppender("bench", "plain"));
    }

    /** Another connection to the same file. */
    Connection another() throws SQLException {
        return connection.unwrap(DuckDBConnection.class).duplicate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Rows on their way in. */
    record Rows(DuckDBAppender appender) implements AutoCloseable {

        void add(Entry entry) throws SQLException {
            appender.beginRow();
            appender.append(LocalDate.ofEpochDay(entry.birth()));
            appender.append(LocalDate.ofEpochDay(entry.validOn()));
            appender.append(LocalDate.ofEpochDay(entry.knownOn()));
            appender.append(entry.place());
            if (entry.counterpart() == 0) {
                appender.appendNull();
            } else {
                appender.append(entry.counterpart());
            }
            appender.append(entry.delta());
            appender.append((short) entry.cause());
            appender.append((short) entry.sex());
            appender.append((short) entry.familyRole());
            appender.endRow();
        }

        @Override
        public void close() throws SQLException {
            appender.close();
        }
    }
}
