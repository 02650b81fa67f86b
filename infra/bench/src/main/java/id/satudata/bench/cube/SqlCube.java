package id.satudata.bench.cube;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Asks in SQL.
 *
 * @param columns of the table, in this order: birth, valid on, known on
 */
record SqlCube(Connection connection, String table, List<String> columns) implements Cube {

    /** Over single rows, day by day. */
    static SqlCube daily(Connection connection) {
        return new SqlCube(connection, "bench.plain", List.of("birth", "valid_on", "known_on"));
    }

    /** Over sums of months: a month counts from its first day, so only ends of months can be asked about. */
    static SqlCube monthly(Connection connection) {
        return new SqlCube(connection, "bench.monthly", List.of("birth_month", "valid_month", "known_month"));
    }

    @Override
    public Map<String, Long> ask(Question question) throws SQLException {
        boolean bySex = question.bySex();
        String sql = """
                select r.%s as region, %s sum(e.delta) as people
                from %s e join region_place r on r.place = e.place
                where r.last_edition = (select max(last_edition) from region_place) and r.%s = ?
                  and e.%s <= ? and e.%s > ? and e.%s <= ? and e.%s <= ?
                group by 1 %s having sum(e.delta) <> 0""".formatted(
                        name(question.drill().rows()),
                        bySex ? "e.sex," : "",
                        table,
                        name(question.drill().area()),
                        columns.get(0),
                        columns.get(0),
                        columns.get(1),
                        columns.get(2),
                        bySex ? ", 2" : "");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, question.area().value());
            List<LocalDate> days =
                    List.of(question.bornUntil(), question.bornAfter(), question.asOf(), question.knownOn());
            for (int i = 0; i < days.size(); i++) {
                statement.setObject(i + 2, days.get(i));
            }
            return people(statement, bySex);
        }
    }

    private static Map<String, Long> people(PreparedStatement statement, boolean bySex) throws SQLException {
        Map<String, Long> people = new HashMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String region = row.getString("region");
                people.put(bySex ? region + " " + row.getInt("sex") : region, row.getLong("people"));
            }
        }
        return people;
    }

    private static String name(Enum<?> level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
