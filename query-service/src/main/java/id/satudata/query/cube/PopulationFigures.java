package id.satudata.query.cube;

import id.satudata.kernel.region.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Answers questions to the population ledger. Ask inside {@code ReadModel.query}, so that all of an answer is one state. */
@Component
public class PopulationFigures {

    private static final String DAY = "day";

    /**
     * Figures above or below zero, per region of a level and coordinate; what is not there is 0.
     *
     * @param regions codes of that level to which the answer is confined
     */
    public List<Figure> values(
            JdbcClient jdbc,
            Area area,
            Slice slice,
            Level level,
            Collection<String> regions,
            Collection<Dimension> by) {
        if (slice.measure().isStock()) {
            return new Stocks(jdbc, area, level, regions, by).on(slice);
        }
        return bound(jdbc, new FlowQuery(area, slice).perRegion(level, by), area, slice)
                .param("regions", regions.toArray(String[]::new))
                .query((row, number) -> figure(row, by))
                .list();
    }

    /** The figure of the area as a whole: moves between its parts do not count. */
    public long total(JdbcClient jdbc, Area area, Slice slice) {
        if (slice.measure().isStock()) {
            return Stocks.ofWhole(jdbc, area, List.of()).on(slice).stream()
                    .mapToLong(Figure::value)
                    .sum();
        }
        return bound(jdbc, new FlowQuery(area, slice).total(), area, slice)
                .query(Long.class)
                .single();
    }

    /** The stock of the area at the end of each of these days, where it is not 0. */
    public List<Point> stocks(
            JdbcClient jdbc, Area area, Slice slice, Collection<LocalDate> days, Collection<Dimension> by) {
        Stocks stocks = Stocks.ofWhole(jdbc, area, by);
        List<Point> points = new ArrayList<>();
        for (LocalDate day : days) {
            stocks.on(Slice.stock(day, slice.knownOn(), slice.ages()))
                    .forEach(figure -> points.add(new Point(day, figure.coordinates(), figure.value())));
        }
        return points;
    }

    /** The flow of the area in each step of its period, where it is not 0, by the first day of the calendar step. */
    public List<Point> flows(JdbcClient jdbc, Area area, Slice slice, CalendarStep step, Collection<Dimension> by) {
        return bound(jdbc, new FlowQuery(area, slice).flowPerStep(step, by), area, slice)
                .query((row, number) -> point(row, by))
                .list();
    }

    /** What came to and left the area in each step of a period, signed, by the first day of the calendar step. */
    public Map<LocalDate, Map<Cause, Long>> movements(JdbcClient jdbc, Area area, Slice slice, CalendarStep step) {
        Map<LocalDate, Map<Cause, Long>> movements = new LinkedHashMap<>();
        bound(jdbc, FlowQuery.movementsPerStep(area, step), area, slice).query(row -> {
            movements
                    .computeIfAbsent(row.getObject(DAY, LocalDate.class), day -> new EnumMap<>(Cause.class))
                    .put(Cause.of(row.getInt("cause")), row.getLong("value"));
        });
        return movements;
    }

    /** Codes of the regions of a level that are the area or lie in it, one page in order of code. */
    public List<String> regions(JdbcClient jdbc, Area area, Level level, String after, int limit) {
        String sql = """
                select distinct r.%1$s from %3$s r
                where %2$s and r.%1$s > :after
                order by 1 limit :limit""".formatted(Area.column(level), area.condition(), table(area, level));
        return new ArrayList<>(jdbc.sql(sql)
                .param("edition", area.editionNumber())
                .param("area", area.code().value())
                .param("after", after)
                .param("limit", limit)
                .query(String.class)
                .list());
    }

    /** Blocks are a hundred times fewer than villages. */
    private static String table(Area area, Level level) {
        boolean ofBlocks =
                level.compareTo(Level.REGENCY) <= 0 && area.code().level().compareTo(Level.REGENCY) <= 0;
        return ofBlocks ? "region_block" : "region_place";
    }

    static Figure figure(ResultSet row, Collection<Dimension> by) throws SQLException {
        return new Figure(row.getString("region"), coordinates(row, by), row.getLong("value"));
    }

    private static Point point(ResultSet row, Collection<Dimension> by) throws SQLException {
        return new Point(row.getObject(DAY, LocalDate.class), coordinates(row, by), row.getLong("value"));
    }

    private static Map<Dimension, Integer> coordinates(ResultSet row, Collection<Dimension> by) throws SQLException {
        Map<Dimension, Integer> coordinates = new EnumMap<>(Dimension.class);
        for (Dimension dimension : by) {
            coordinates.put(dimension, row.getInt(dimension.column()));
        }
        return coordinates;
    }

    private static StatementSpec bound(JdbcClient jdbc, String sql, Area area, Slice slice) {
        return jdbc.sql(sql)
                .param("edition", area.editionNumber())
                .param("area", area.code().value())
                .param("from", slice.period().from())
                .param("to", slice.period().to())
                .param("knownOn", slice.knownOn())
                .param("youngest", slice.ages().from())
                .param("oldest", slice.ages().to());
    }
}
