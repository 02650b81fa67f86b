package id.satudata.query.cube;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far a generation's ledger is closed; each method is one transaction of its own. */
record ClosedLedger(JdbcClient jdbc) {

    static ClosedLedger of(JdbcClient jdbc) {
        return new ClosedLedger(jdbc);
    }

    /** Whether the entries bear the blocks of the reference data in use, without which closings mean nothing. */
    boolean isLabelled() {
        return jdbc.sql("select exists (select from cube_closed c join region_source s on s.fingerprint = c.blocks)")
                .query(Boolean.class)
                .single();
    }

    /** Whether closings have still to be made up to that known day. */
    boolean isOpen(LocalDate knownOn) {
        return !isLabelled()
                || day("made_to").filter(made -> !made.isBefore(knownOn)).isEmpty();
    }

    /** Gives entries of older software, or of older reference data, their blocks; closings of others are void. */
    int labelBlocks() {
        if (isLabelled()) {
            return 0;
        }
        jdbc.sql("delete from cube_closing").update();
        jdbc.sql("delete from cube_straggler").update();
        jdbc.sql(
                        "update cube_closed set known_to = null, made_to = null, blocks = (select fingerprint from region_source)")
                .update();
        return jdbc.sql("""
                update cube_entry e set block = p.block from (select distinct place, block from region_place) p
                where p.place = e.place and p.block <> e.block""").update();
    }

    /** From here on whatever comes in with a known day up to this one is a straggler; waits for writers. */
    int closeKnownDays(LocalDate knownTo) {
        return jdbc.sql("update cube_closed set known_to = greatest(known_to, ?::date)")
                .param(knownTo)
                .update();
    }

    /** Must see one state. Does nothing in a generation whose known days are not closed. */
    int close(Block block, int spacing) {
        return day("known_to")
                .map(day -> new BlockClosing(jdbc, block, day, block.spacing(spacing)).close())
                .orElse(0);
    }

    /** When every block is done; of stragglers only those are kept that some closing has not counted. */
    int finish() {
        jdbc.sql("update cube_closed set made_to = known_to").update();
        return jdbc.sql("delete from cube_straggler where id <= (select min(stragglers) from cube_closing)")
                .update();
    }

    private Optional<LocalDate> day(String column) {
        return jdbc.sql("select " + column + " from cube_closed")
                .query(LocalDate.class)
                .optional();
    }
}
