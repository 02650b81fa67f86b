package id.satudata.query.cube;

import id.satudata.kernel.region.Level;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The SQL of a stock from the last closing of each block before the days asked about, and from the entries in which the
 * two differ: those valid since are added; of those valid before, the ones that became known since are added, or taken
 * away where more was known at the closing than is asked about.
 */
record ClosedStock(Area area, Level level, Collection<Dimension> by, boolean isPlanned) {

    /** Past so many look-ups a profile is fetched as a whole. */
    private static final int FEW = 24;

    /** @param planned whether the day asked about lies after that on which it is known: entries may be planned for it */
    static ClosedStock of(Area area, Level level, Collection<Dimension> by, boolean planned) {
        return new ClosedStock(area, level, by, planned);
    }

    static boolean answers(Area area, Level level, Collection<Dimension> by) {
        return level.compareTo(Level.REGENCY) <= 0
                && area.code().level().compareTo(Level.REGENCY) <= 0
                && !by.contains(Dimension.FAMILY_ROLE);
    }

    String sql(int windows) {
        return """
                with block as materialized (
                  select r.block, r.%1$s as closed, r.%2$s as region from region_block r
                  where %3$s and r.%2$s = any(:regions)
                ), closing as materialized (
                  select b.closed, b.region, c.valid_to, c.known_to, c.stragglers, c.born_from, c.males, c.females
                  from (select distinct closed, region from block) b left join lateral (
                    select * from cube_closing c
                    where c.wide = %4$s and c.block = b.closed and c.valid_to <= :until
                    order by c.valid_to desc limit 1) c on true
                )
                select e.region%5$s, sum(e.number)::bigint as value from (
                  select c.region%6$s, w.number from closing c
                  cross join lateral (
                    select 1 as sex, c.males%7$s as profile union all select 2, c.females%7$s offset 0) as s
                  cross join lateral (
                    select w.age, %8$s - %9$s as number
                    from unnest(:ages::integer[], :afters::date[], :upTos::date[]) as w(age, after, up_to) offset 0) as w
                  where c.valid_to is not null
                  union all
                  select c.region%5$s, e.number from block b join closing c on c.closed = b.closed
                  cross join lateral (
                    select sum(e.delta) as number%10$s from (%11$s) as e
                    where e.birth > :after and e.birth <= :upTo
                    %12$s) as e
                ) as e
                group by e.region%5$s having sum(e.number) <> 0""".formatted(
                        isWide() ? "wide" : "block",
                        Area.column(level),
                        area.condition(),
                        isWide(),
                        EntryStock.columns(by),
                        by.stream().map(ClosedStock::ofProfile).collect(Collectors.joining()),
                        windows > FEW ? " || ''::bytea" : "",
                        bornUpTo("w.up_to"),
                        bornUpTo("w.after"),
                        EntryStock.expressions(by),
                        remainder(),
                        EntryStock.groups(by));
    }

    private boolean isWide() {
        return level != Level.REGENCY;
    }

    private static String ofProfile(Dimension dimension) {
        return switch (dimension) {
            case SEX -> ", s.sex";
            case AGE -> ", w.age as age";
            case AGE_BAND -> ", w.age / %1$d * %1$d as age_band".formatted(Dimension.BAND);
            case FAMILY_ROLE -> throw new IllegalArgumentException("closings do not know family roles");
        };
    }

    private static String bornUpTo(String day) {
        return """
                case when %1$s < c.born_from then 0 else
                  substring(s.profile from 4 * least(%1$s - c.born_from, length(s.profile) / 4 - 1) + 1 for 4)::integer
                end""".formatted(day);
    }

    private String remainder() {
        String since = entries("e.valid_on > coalesce(c.valid_to, '-infinity') and e.valid_on <= :until"
                + " and e.known_on <= :knownOn and " + IN_PROFILE);
        String planned = entries("e.known_on < e.valid_on and e.valid_on > :knownOn and e.valid_on <= :asOf"
                + " and e.known_on <= :knownOn and " + IN_PROFILE);
        String odd = entries("(e.birth < date '1850-01-01' or e.birth > date '2099-12-31')"
                + " and e.valid_on <= :asOf and e.known_on <= :knownOn");
        return since + (isPlanned ? " union all " + planned : "") + LATE + odd;
    }

    private static final String IN_PROFILE = "e.birth between date '1850-01-01' and date '2099-12-31'";

    private static String entries(String condition) {
        return "select e.birth, e.sex, e.delta from cube_entry e where e.block = b.block and " + condition;
    }

    private static final String LATE =
            """
             union all
            select e.birth, e.sex, case when c.known_to < :knownOn then e.delta else -e.delta end from cube_entry e
            where e.block = b.block and e.known_on > e.valid_on and e.valid_on <= c.valid_to
              and e.known_on > least(c.known_to, :knownOn) and e.known_on <= greatest(c.known_to, :knownOn)
              and\s""" + IN_PROFILE + """
             union all
            select s.birth, s.sex, s.delta from cube_straggler s
            where s.block = b.block and s.valid_on <= c.valid_to and s.known_on <= c.known_to and s.id > c.stragglers
              and\s""" + IN_PROFILE.replace("e.birth", "s.birth") + " union all ";
}
