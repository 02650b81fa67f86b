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

    private static final String PROFILED = "e.birth between date '1850-01-01' and date '2099-12-31'";
    private static final String ODD = "(e.birth < date '1850-01-01' or e.birth > date '2099-12-31')";
    private static final String ASKED = "e.birth > :after and e.birth <= :upTo";

    /** @param planned whether the day asked about lies after that on which it is known: entries may be planned for it */
    static ClosedStock of(Area area, Level level, Collection<Dimension> by, boolean planned) {
        return new ClosedStock(area, level, by, planned);
    }

    static boolean answers(Area area, Level level, Collection<Dimension> by) {
        return level.compareTo(Level.DISTRICT) <= 0
                && area.code().level().compareTo(Level.DISTRICT) <= 0
                && !by.contains(Dimension.FAMILY_ROLE);
    }

    String sql(int windows) {
        return "with %s, %s, %s, %s select e.region%s, sum(e.number)::bigint as value from (%s union all %s union all %s) as e group by e.region%5$s having sum(e.number) <> 0"
                .formatted(
                        parts(),
                        closings(),
                        blocks(),
                        lates(),
                        EntryStock.columns(by),
                        closed(windows),
                        since(),
                        rest());
    }

    /** What entries are found by: villages of districts, else blocks. */
    private String parts() {
        return """
                part as materialized (
                  select r.%1$s as key, r.block, r.%2$s as closed, r.%3$s as region from %4$s r
                  where %5$s and r.%3$s = any(:regions))""".formatted(
                key(), closed(), Area.column(level), isSmall() ? "region_place" : "region_block", area.condition());
    }

    private String closings() {
        return """
                closing as materialized (
                  select p.closed, p.region, c.* from (select distinct closed, region from part) p
                  left join lateral (
                    select valid_to, known_to, stragglers, born_from, males, females, male_birthdays, female_birthdays
                    from cube_closing c
                    where c.level = %d and c.block = p.closed and c.valid_to <= :until
                    order by c.valid_to desc limit 1) c on true)""".formatted(closedLevel().ordinal());
    }

    /** The bounds of what became known late in a block, for all the closings in it. */
    private static String blocks() {
        return """
                block as materialized (
                  select p.block, max(c.valid_to) as valid_to, least(min(c.known_to), :knownOn) as known_after,
                    greatest(max(c.known_to), :knownOn) as known_to
                  from part p join closing c on c.closed = p.closed
                  where c.valid_to is not null group by p.block)""";
    }

    /** What may have become known late, block by block; read before it is joined to anything. */
    private String lates() {
        return """
                late as materialized (
                  select e.* from (
                    select * from block b cross join %1$s where b.known_after < b.valid_to + late.days offset 0) as late
                  cross join lateral (
                    select e.%2$s as key, e.valid_on, e.known_on, e.birth, e.sex, e.delta from cube_entry e
                    where e.block = late.block and %3$s and e.known_on <= late.known_to and %4$s and %5$s offset 0) as e)""".formatted(
                Lateness.CLASSES, key(), Lateness.unknown("late.valid_to", "late.known_after"), PROFILED, ASKED);
    }

    private String closed(int windows) {
        boolean many = windows > FEW;
        return """
                select c.region%1$s, w.number from closing c
                cross join lateral (
                  select 1 as sex, c.males%2$s as profile, c.male_birthdays || '{}'::smallint[] as birthdays
                  union all
                  select 2, c.females%2$s, c.female_birthdays || '{}'::smallint[] offset 0) as s
                cross join lateral (
                  select w.age, %3$s - %4$s as number
                  from unnest(:ages::integer[], :afters::date[], :upTos::date[]) as w(age, after, up_to) offset 0) as w
                where c.valid_to is not null""".formatted(
                        by.stream().map(ClosedStock::ofProfile).collect(Collectors.joining()),
                        many ? " || ''::bytea" : "",
                        bornUpTo("w.up_to"),
                        bornUpTo("w.after"));
    }

    private String since() {
        return """
                select c.region%1$s, e.number from part p join closing c on c.closed = p.closed
                cross join lateral (
                  select sum(e.delta) as number%2$s from cube_entry e
                  where e.%3$s = p.key and e.valid_on > coalesce(c.valid_to, '-infinity') and e.valid_on <= :until
                    and e.known_on <= :knownOn and %4$s and %5$s
                  %6$s) as e""".formatted(
                EntryStock.columns(by), EntryStock.expressions(by), key(), PROFILED, ASKED, EntryStock.groups(by));
    }

    /** Few as a rule, and therefore looked for in all blocks at once. */
    private String rest() {
        String rest = late() + " union all " + stragglers() + " union all " + entries(ODD + " and e.valid_on <= :asOf");
        return isPlanned
                ? rest + " union all "
                        + entries(PROFILED
                                + " and e.known_on < e.valid_on and e.valid_on > :knownOn and e.valid_on <= :asOf")
                : rest;
    }

    private String late() {
        return """
                select c.region%1$s, case when c.known_to < :knownOn then e.delta else -e.delta end
                from late e join part p on p.key = e.key join closing c on c.closed = p.closed
                where e.valid_on <= c.valid_to
                  and e.known_on > least(c.known_to, :knownOn) and e.known_on <= greatest(c.known_to, :knownOn)""".formatted(EntryStock.expressions(by));
    }

    private String stragglers() {
        return """
                select c.region%1$s, e.delta
                from cube_straggler e join part p on p.key = e.%2$s join closing c on c.closed = p.closed
                where %3$s and e.valid_on <= c.valid_to and e.known_on <= c.known_to and e.id > c.stragglers
                  and %4$s and %5$s""".formatted(EntryStock.expressions(by), key(), inBlocks(), PROFILED, ASKED);
    }

    private String entries(String condition) {
        return """
                select p.region%1$s, e.delta from cube_entry e join part p on p.key = e.%2$s
                where %3$s and %4$s and e.known_on <= :knownOn and %5$s""".formatted(EntryStock.expressions(by), key(), inBlocks(), condition, ASKED);
    }

    private static String inBlocks() {
        return "e.block = any(array(select distinct block from part))";
    }

    private String key() {
        return Block.key(level);
    }

    private String closed() {
        return switch (closedLevel()) {
            case DISTRICT -> "small_block";
            case REGENCY -> "block";
            default -> "wide";
        };
    }

    private Level closedLevel() {
        return level == Level.NATION ? Level.PROVINCE : level;
    }

    private boolean isSmall() {
        return level == Level.DISTRICT;
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
                case when %1$s < c.born_from then 0
                  when s.profile is not null then
                    substring(s.profile from 4 * least(%1$s - c.born_from, length(s.profile) / 4 - 1) + 1 for 4)::integer
                  else width_bucket((least(%1$s - c.born_from, 65535) - 32768)::smallint, s.birthdays) end""".formatted(day);
    }
}
