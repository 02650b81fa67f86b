package id.satudata.query.cube;

import static java.util.stream.Collectors.joining;

import id.satudata.kernel.region.Level;
import java.util.Arrays;
import java.util.Set;

/** The SQL of a question about all regions of a level that lie directly in some regions. */
record SiblingQuery(Level level) {

    /** By how many of some rising birthdays people were born on or after. */
    String people() {
        return """
                select %1$s as around, r.%2$s as region, e.sex, e.birthdays, sum(e.number)::bigint as value
                from region_place r cross join lateral (
                  select e.sex, width_bucket(e.birth, :birthdays::date[]) as birthdays, sum(e.delta) as number
                  from cube_entry e
                  where e.place = r.place and e.valid_on <= :asOf and e.known_on <= :knownOn
                  group by 1, 2) e
                where %3$s%4$s and e.number <> 0
                group by 1, 2, 3, 4""".formatted(around(), Area.column(level), Area.inEdition("r"), inside());
    }

    /**
     * By step and cause. Of the nation or its provinces through the index over time, of fewer places through that over
     * places.
     *
     * @param some whether only some of the regions are asked for
     */
    String flows(Set<Cause> causes, boolean some) {
        boolean ofFewPlaces = level != Level.NATION && (level != Level.PROVINCE || some);
        String entries = """
                select s.step, s.edition, e.cause, e.place, e.counterpart, sum(e.delta) as number
                from unnest(:firsts::date[], :lasts::date[], :knowns::date[], :editions::integer[]) with ordinality
                  as s(first, last, known, edition, step)
                join cube_entry e on e.valid_on between s.first and s.last and e.known_on <= s.known
                where e.cause in (%s)%s
                group by 1, 2, 3, 4, 5""".formatted(
                causes.stream().map(cause -> Integer.toString(cause.code())).collect(joining(", ")),
                ofFewPlaces ? " and e.place = r.place and " + inEdition("s", "r") : "");
        return """
                select %1$s as around, r.%2$s as region, e.step, e.cause, abs(sum(e.number))::bigint as value
                from region_place r %3$s (%4$s) e on e.place = r.place and %5$s
                left join region_place c on c.place = e.counterpart and %6$s
                where (e.counterpart is null or c.%2$s is distinct from r.%2$s)%7$s%8$s
                group by 1, 2, 3, 4""".formatted(
                        around(),
                        Area.column(level),
                        ofFewPlaces ? "join lateral" : "join",
                        entries,
                        inEdition("e", "r"),
                        inEdition("e", "c"),
                        inside(),
                        some ? " and r.%s = any(:regions)".formatted(Area.column(level)) : "");
    }

    private static String inEdition(String step, String place) {
        return "%1$s.edition between %2$s.first_edition and %2$s.last_edition".formatted(step, place);
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
