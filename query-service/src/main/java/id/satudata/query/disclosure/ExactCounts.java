package id.satudata.query.disclosure;

import id.satudata.kernel.region.Level;
import id.satudata.query.cube.Cause;
import id.satudata.query.cube.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The exact numbers of all regions of a level that lie directly in some regions. Each day is counted in the edition in
 * force on it and as known when it is published; all regions the edition lists are there, also where nobody is.
 */
interface ExactCounts {

    /** Around the nation. */
    String NOTHING = "";

    Regional<People> people(Level level, Set<String> around, LocalDate day);

    /** What happened in the step; a move inside a region is none. */
    Regional<Long> flow(Level level, Set<String> around, Cause cause, Period step);

    /** How many came and how many went in each of some years, as known when its end is published; of some regions only. */
    Regional<List<Turnover>> turnover(
            Level level, Set<String> around, Set<String> regions, int firstYear, int lastYear);
}
