package id.satudata.query.cube;

import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.family.FamilyRelation;
import id.satudata.kernel.region.Regions;
import id.satudata.query.record.RecordChange;
import id.satudata.query.record.RecordFollower;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Enters every change of a record into the population ledger. */
@Component
@Order(PopulationCube.ORDER)
class PopulationCube implements RecordFollower {

    static final int ORDER = 10;

    private static final String INSERT = """
            insert into cube_entry (birth, valid_on, known_on, place, counterpart, delta, cause, sex, family_role)
            select * from unnest(?::date[], ?::date[], ?::date[], ?::integer[], ?::integer[], ?::integer[],
                                 ?::smallint[], ?::smallint[], ?::smallint[])""";

    private final JdbcOperations jdbc;
    private final Places places;

    PopulationCube(JdbcOperations jdbc) {
        this.jdbc = jdbc;
        this.places = new Places(Regions.load());
    }

    @Override
    public void follow(List<RecordChange> changes) {
        Entries entries = new Entries();
        changes.forEach(change -> entries.addAll(Ledger.difference(change)));
        if (!entries.isEmpty()) {
            List<Map.Entry<Cell, Integer>> rows = List.copyOf(entries.deltas().entrySet());
            jdbc.update(connection -> insertion(connection, rows));
        }
    }

    private PreparedStatement insertion(Connection connection, List<Map.Entry<Cell, Integer>> rows)
            throws SQLException {
        PreparedStatement insert = connection.prepareStatement(INSERT);
        insert.setArray(1, column(connection, "date", rows, row -> Date.valueOf(of(row).birth())));
        insert.setArray(2, column(connection, "date", rows, row -> Date.valueOf(of(row).validOn())));
        insert.setArray(
                3,
                column(
                        connection,
                        "date",
                        rows,
                        row -> Date.valueOf(row.getKey().knownOn())));
        insert.setArray(4, column(connection, "integer", rows, row -> places.of(of(row).village())));
        insert.setArray(5, column(connection, "integer", rows, row -> places.ofNullable(of(row).counterpart())));
        insert.setArray(6, column(connection, "integer", rows, Map.Entry::getValue));
        insert.setArray(
                7, column(connection, "smallint", rows, row -> of(row).cause().code()));
        insert.setArray(8, column(connection, "smallint", rows, row -> code(of(row).sex())));
        insert.setArray(9, column(connection, "smallint", rows, row -> code(of(row).role())));
        return insert;
    }

    private static Contribution of(Map.Entry<Cell, Integer> row) {
        return row.getKey().contribution();
    }

    private static Array column(
            Connection connection,
            String type,
            List<Map.Entry<Cell, Integer>> rows,
            Function<Map.Entry<Cell, Integer>, @Nullable Object> value)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }

    /** ISO/IEC 5218. */
    private static int code(Sex sex) {
        return sex == Sex.MALE ? 1 : 2;
    }

    private static int code(@Nullable FamilyRelation role) {
        return role == null ? 0 : role.ordinal() + 1;
    }
}
