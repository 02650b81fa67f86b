package id.satudata.query.cube;

import static java.util.stream.Collectors.joining;

import id.satudata.kernel.region.Level;
import java.util.Collection;

/** The SQL of a stock from the entries of each village. */
record EntryStock(Area area, Level level, Collection<Dimension> by) {

    /** Village by village, so that the index is read alone and nothing but what is asked for. */
    String sql() {
        return """
                select r.%1$s as region%2$s, sum(e.number)::bigint as value
                from region_place r cross join lateral (
                  select sum(e.delta) as number%3$s from cube_entry e
                  where e.place = r.place and e.valid_on <= :asOf and e.known_on <= :knownOn
                    and e.birth > :after and e.birth <= :upTo
                  %4$s) e
                where %5$s and r.%1$s = any(:regions) and e.number <> 0
                group by r.%1$s%2$s having sum(e.number) <> 0""".formatted(Area.column(level), columns(by), expressions(by), groups(by), area.condition());
    }

    static String columns(Collection<Dimension> by) {
        return by.stream().map(dimension -> ", e." + dimension.column()).collect(joining());
    }

    static String expressions(Collection<Dimension> by) {
        return by.stream()
                .map(dimension -> ", " + dimension.expression(":asOf::date") + " as " + dimension.column())
                .collect(joining());
    }

    /** By ordinals, after the number. */
    static String groups(Collection<Dimension> by) {
        return by.isEmpty() ? "" : "group by " + Ordinals.of(2, by.size());
    }
}
