package id.satudata.query.cube;

import id.satudata.kernel.region.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is closed as one.
 *
 * @param level of the regions in which it lies as a whole: a province, a regency, or a district
 * @param blocks those it is made of; for a small block, the one it lies in
 * @param places the villages of a small block; none for others
 */
record Block(Level level, int id, List<Integer> blocks, List<Integer> places) {

    /** Small blocks only where anybody ever lived; most of a small country has not heard of the others. */
    static List<Block> all(JdbcClient jdbc) {
        return jdbc.sql("""
                select 1 as level, wide as id, array_agg(distinct block) as blocks, '{}'::integer[] as places
                from region_block group by wide
                union all
                select 2, block, array[block], '{}' from region_block group by block
                union all
                select 3, small_block, array[min(block)], array_agg(distinct place) from region_place r group by small_block
                having bool_or(exists (select from cube_entry e where e.place = r.place))
                order by 1, 2""").query((row, number) -> read(row)).list();
    }

    /**
     * Entries from one closing to the next. Many blocks are asked at once of the nation by provinces, and of a regency by
     * districts, whose closings are small besides.
     */
    int spacing(int ofRegencies) {
        return switch (level) {
            case PROVINCE -> Math.max(1, ofRegencies / 2);
            case DISTRICT -> Math.max(1, ofRegencies / 4);
            default -> ofRegencies;
        };
    }

    /** The column of an entry that tells to which part of this it belongs. */
    String key() {
        return key(level);
    }

    static String key(Level level) {
        return level == Level.DISTRICT ? "place" : "block";
    }

    List<Integer> parts() {
        return isSmall() ? places : blocks;
    }

    private boolean isSmall() {
        return level == Level.DISTRICT;
    }

    private static Block read(ResultSet row) throws SQLException {
        return new Block(
                Level.values()[row.getInt("level")], row.getInt("id"), numbers(row, "blocks"), numbers(row, "places"));
    }

    private static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(Integer.class::cast)
                .toList();
    }
}
