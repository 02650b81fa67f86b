package id.satudata.query.cube;

import static java.util.stream.Collectors.joining;

import id.satudata.kernel.region.Level;
import java.util.Collection;

/** The SQL of a question about flows. Names of columns come from enums alone; whatever a caller sends is a parameter. */
record FlowQuery(Area area, Slice slice) {

    /** Ages are taken on the day of the event. */
    private static final String AGE_DAY = "e.valid_on";

    String perRegion(Level level, Collection<Dimension> by) {
        String region = "r." + Area.column(level);
        return "select %s as region%s, %s as value from %s where %s and %s = any(:regions) group by %s having sum(e.delta) <> 0"
                .formatted(
                        region, groups(by), sum(), tables(), conditions(level), region, Ordinals.of(1, 1 + by.size()));
    }

    String total() {
        return "select coalesce(%s, 0) from %s where %s"
                .formatted(sum(), tables(), conditions(area.code().level()));
    }

    /** A flow in each step, by the first day of the calendar step. */
    String flowPerStep(CalendarStep step, Collection<Dimension> by) {
        return "select date_trunc('%s', e.valid_on::timestamp)::date as day%s, %s as value from %s where %s group by %s"
                .formatted(
                        step.wireName(),
                        groups(by),
                        sum(),
                        tables(),
                        conditions(area.code().level()),
                        Ordinals.of(1, 1 + by.size()));
    }

    /** Everything that came and went, by step and cause; a neutral reclassification is neither. */
    static String movementsPerStep(Area area, CalendarStep step) {
        return """
                select date_trunc('%1$s', e.valid_on::timestamp)::date as day, e.cause, sum(e.delta)::bigint as value
                from cube_entry e
                join region_place r on r.place = e.place
                left join region_place c on c.place = e.counterpart and %5$s
                where %4$s and e.known_on <= :knownOn and e.valid_on between :from and :to
                  and e.cause <> %3$d and c.%2$s is distinct from r.%2$s
                group by 1, 2""".formatted(
                step.wireName(), area.column(), Cause.RECLASSIFIED.code(), area.condition(), Area.inEdition("c"));
    }

    private String groups(Collection<Dimension> by) {
        return by.stream()
                .map(dimension -> ", " + dimension.expression(AGE_DAY) + " as " + dimension.column())
                .collect(joining());
    }

    private String sum() {
        return "%d * sum(e.delta)::bigint".formatted(slice.measure().sign());
    }

    private String tables() {
        String entries = "cube_entry e join region_place r on r.place = e.place";
        return slice.measure().isMove()
                ? entries + " left join region_place c on c.place = e.counterpart and " + Area.inEdition("c")
                : entries;
    }

    /** @param level the level of the regions whose inner moves do not count */
    private String conditions(Level level) {
        String sql = area.condition() + " and e.known_on <= :knownOn";
        sql += " and e.valid_on between :from and :to and e.cause in (%s)"
                .formatted(slice.measure().causeCodes());
        if (slice.measure().isMove()) {
            sql += " and c.%1$s is distinct from r.%1$s".formatted(Area.column(level));
        }
        return sql + ages();
    }

    private String ages() {
        String sql = "";
        if (slice.ages().from() > 0) {
            sql += " and e.birth <= (%s - make_interval(years => :youngest))::date".formatted(AGE_DAY);
        }
        if (slice.ages().to() != null) {
            sql += " and e.birth > (%s - make_interval(years => :oldest + 1))::date".formatted(AGE_DAY);
        }
        return sql;
    }
}
