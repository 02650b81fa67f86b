package id.satudata.query.cube;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is closed as one.
 *
 * @param wide whether it is a wide block, a province, rather than a regency
 * @param blocks those it is made of
 */
record Block(boolean wide, int id, List<Integer> blocks) {

    static List<Block> all(JdbcClient jdbc) {
        return jdbc.sql("""
                select false as wide, block as id, array[block] as blocks from region_block group by block
                union all
                select true, wide, array_agg(distinct block) from region_block group by wide
                order by 1, 2""").query((row, number) -> read(row)).list();
    }

    Integer[] array() {
        return blocks.toArray(Integer[]::new);
    }

    private static Block read(ResultSet row) throws SQLException {
        Array blocks = row.getArray("blocks");
        return new Block(
                row.getBoolean("wide"),
                row.getInt("id"),
                Arrays.stream((Object[]) blocks.getArray())
                        .map(Integer.class::cast)
                        .toList());
    }
}
