package id.satudata.query.cube;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Makes the closings of one block: one whenever so many entries have come since the last, so that no question reads many
 * more. Every statement must see the same state. Any closing is true by itself, so it does not matter when this is done
 * or which are there.
 */
final class BlockClosing {

    private static final int FETCH = 10_000;

    /** Closings that, since they were made, have come to lack more entries than they save. */
    private static final String FIRST_STALE =
            """
            select min(c.valid_to) from cube_closing c
            where c.level = :level and c.block = :id and :spacing <
              (select count(*) from (
                 select from %s cross join lateral (
                   select from cube_entry e where e.block = any(:blocks) and e.%%1$s = any(:parts) and %s
                     and e.known_on <= :knownTo) as e
                 limit :spacing + 1) as entry)
              + (select count(*) from cube_straggler s
                 where s.block = any(:blocks) and s.%%1$s = any(:parts) and s.valid_on <= c.valid_to
                   and s.known_on <= c.known_to and s.id > c.stragglers)""".formatted(Lateness.CLASSES, Lateness.unknown("c.valid_to", "c.known_to"));

    private static final String LAST_BEFORE = """
            select max(valid_to) from cube_closing
            where level = :level and block = :id and valid_to < coalesce(:stale::date, 'infinity')""";

    private static final String GROWN = """
            select count(*) > :spacing from (
              select from cube_entry e
              where e.%1$s = any(:parts) and e.valid_on > coalesce(:from::date, '-infinity')
                and e.valid_on <= :knownTo and e.known_on <= :knownTo
              limit :spacing + 1) as entry""";

    private static final String INSERT = """
            insert into cube_closing (level, block, valid_to, known_to, stragglers, born_from,
              males, females, male_birthdays, female_birthdays)
            select :level, :id, :validTo, :knownTo, coalesce(max(s.id), 0), :bornFrom,
              :males, :females, :maleBirthdays, :femaleBirthdays
            from cube_straggler s""";

    private final JdbcClient jdbc;
    private final Block block;
    private final LocalDate knownTo;
    private final int spacing;

    /**
     * @param knownTo as {@code cube_closed} says
     * @param spacing entries from one closing to the next
     */
    BlockClosing(JdbcClient jdbc, Block block, LocalDate knownTo, int spacing) {
        this.jdbc = jdbc;
        this.block = block;
        this.knownTo = knownTo;
        this.spacing = spacing;
    }

    /** How many closings were made: those from the first stale one on, and new ones. */
    int close() {
        Optional<LocalDate> stale = day(bound(FIRST_STALE));
        Optional<LocalDate> kept = day(bound(LAST_BEFORE).param("stale", stale.orElse(null)));
        if (stale.isEmpty() && !hasGrown(kept)) {
            return 0;
        }
        stale.ifPresent(first -> jdbc.sql("delete from cube_closing where level = ? and block = ? and valid_to >= ?")
                .params(block.level().ordinal(), block.id(), first)
                .update());
        Pass pass = new Pass(kept.map(BlockClosing::number).orElse(Long.MIN_VALUE));
        jdbc.sql(entries())
                .withFetchSize(FETCH)
                .param("knownTo", knownTo)
                .param("first", Profile.FIRST)
                .param("last", Profile.LAST)
                .query(pass::take);
        return pass.end();
    }

    private boolean hasGrown(Optional<LocalDate> from) {
        return bound(GROWN)
                .param("from", from.orElse(null))
                .query(Boolean.class)
                .single();
    }

    /** A merge of each block's index, so that nothing needs sorting. */
    private String entries() {
        return block.parts().stream()
                .map(id -> """
                        select e.valid_on, e.valid_on - :first as day, e.birth - :first as born, e.sex, e.delta
                        from cube_entry e
                        where e.%s = %d and e.valid_on <= :knownTo and e.known_on <= :knownTo
                          and e.birth between :first and :last""".formatted(block.key(), id))
                .collect(joining(" union all ", "", " order by valid_on"));
    }

    private StatementSpec bound(String sql) {
        return jdbc.sql(sql.formatted(block.key()))
                .param("level", block.level().ordinal())
                .param("id", block.id())
                .param("blocks", block.blocks().toArray(Integer[]::new))
                .param("parts", block.parts().toArray(Integer[]::new))
                .param("spacing", spacing)
                .param("knownTo", knownTo);
    }

    private static long number(LocalDate day) {
        return ChronoUnit.DAYS.between(Profile.FIRST, day);
    }

    private static Optional<LocalDate> day(StatementSpec question) {
        return question.query(LocalDate.class).optional();
    }

    /** All entries of the block in the order of time. */
    private final class Pass {

        private final long kept;
        private final Profile profile = new Profile();
        private long day = Long.MIN_VALUE;
        private int since;
        private int made;

        /** @param kept of the days up to it nothing is closed anew */
        Pass(long kept) {
            this.kept = kept;
        }

        void take(ResultSet row) throws SQLException {
            int next = row.getInt("day");
            if (next > day) {
                closeWhereDue();
                day = next;
            }
            profile.add(row.getInt("born"), row.getInt("sex"), row.getInt("delta"));
            since += day > kept ? 1 : 0;
        }

        int end() {
            closeWhereDue();
            return made;
        }

        private void closeWhereDue() {
            if (since >= spacing) {
                insert(Profile.FIRST.plusDays(day));
                since = 0;
                made++;
            }
        }

        private void insert(LocalDate validTo) {
            jdbc.sql(INSERT)
                    .param("level", block.level().ordinal())
                    .param("id", block.id())
                    .param("validTo", validTo)
                    .param("knownTo", knownTo)
                    .param("bornFrom", profile.bornFrom())
                    .param("males", profile.males())
                    .param("females", profile.females())
                    .param("maleBirthdays", profile.maleBirthdays())
                    .param("femaleBirthdays", profile.femaleBirthdays())
                    .update();
        }
    }
}
