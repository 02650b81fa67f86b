package id.satudata.query.cube;

import static java.util.stream.Collectors.joining;

import id.satudata.kernel.region.Level;
import java.util.Arrays;
import java.util.Set;

/**
 * The SQL of a question about all regions of a level that lie directly in some regions. Lists of days are selected, so that
 * they are read once and not for every row.
 */
record SiblingQuery(Level level) {

    /** By how many of some rising birthdays people were born on or after. */
    String people() {
        return """
                select %1$s as around, r.%2$s as region, e.sex, e.birthdays, sum(e.number)::bigint as value
                from region_place r cross join lateral (
                  select e.sex, width_bucket(e.birth, (select :birthdays::date[])) as birthdays, sum(e.delta) as number
                  from cube_entry e
                  where e.place = r.place and e.valid_on <= :asOf and e.known_on <= :knownOn
                  group by 1, 2) e
                where %3$s%4$s and e.number <> 0
                group by 1, 2, 3, 4""".formatted(around(), Area.column(level), Area.inEdition("r"), inside());
    }

    /**
     * By cause and by which of some steps, one after the other; as known on the day of each and on that of the last.
     *
     * @param some whether only some of the regions are asked for
     */
    String flows(Set<Cause> causes, boolean some) {
        String region = "r." + Area.column(level);
        boolean moves = causes.contains(Cause.MOVED_IN) || causes.contains(Cause.MOVED_OUT);
        return """
                select %1$s as around, %2$s as region, s.step, e.cause,
                  coalesce(sum(e.delta) filter (where e.known_on <= (select :knowns::date[])[s.step]), 0) as value,
                  coalesce(sum(e.delta) filter (where e.known_on <= :knownOn), 0) as last
                from cube_entry e join region_place r on r.place = e.place%3$s
                cross join lateral (select width_bucket(e.valid_on, (select :firsts::date[])) as step) s
                where %4$s%5$s and e.valid_on between :first and :last and e.cause in (%6$s)%7$s%8$s
                group by 1, 2, 3, 4""".formatted(
                around(),
                region,
                moves ? " left join region_place c on c.place = e.counterpart and " + Area.inEdition("c") : "",
                Area.inEdition("r"),
                inside(),
                causes.stream().map(cause -> Integer.toString(cause.code())).collect(joining(", ")),
                moves ? " and c.%1$s is distinct from r.%1$s".formatted(Area.column(level)) : "",
                some ? " and %s = any(:regions)".formatted(region) : "");
    }

    private String around() {
        return level.above().map(above -> "r." + Area.column(above)).orElse("''");
    }

    /** Every level down to the one around, so that the one index over all of them serves. */
    private String inside() {
        return Arrays.stream(Level.values())
                .filter(outer -> outer != Level.NATION && outer.compareTo(level) < 0)
                .map(outer -> " and r.%s = any(array(select left(code, %d) from unnest(:around::text[]) as a(code)))"
                        .formatted(Area.column(outer), outer.codeLength()))
                .collect(joining());
    }
}
