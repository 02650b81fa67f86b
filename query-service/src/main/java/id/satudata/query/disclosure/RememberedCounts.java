package id.satudata.query.disclosure;

import com.github.benmanes.caffeine.cache.Cache;
import id.satudata.kernel.region.Level;
import id.satudata.query.cube.Cause;
import id.satudata.query.cube.Period;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Remembers what was counted. Of days that are closed nothing changes any more, and whoever asks about a village needs
 * the regions around it and their siblings too.
 */
final class RememberedCounts implements ExactCounts {

    private static final Set<Cause> LIVES = EnumSet.of(Cause.BORN, Cause.DIED);

    private final CubeCounts counts;
    private final ReleaseCalendar calendar;
    private final Cache<Key, Map<String, ?>> remembered;

    /**
     * The regions that lie in one, and what was counted of them.
     *
     * @param what a day, a year by what happened and how far it had come, or the first and last of some years
     */
    record Key(String around, Level level, Object what) {}

    private record Year(int number, Set<Cause> causes, LocalDate today) {}

    private record Years(int first, int last) {}

    RememberedCounts(CubeCounts counts, ReleaseCalendar calendar, Cache<Key, Map<String, ?>> remembered) {
        this.counts = counts;
        this.calendar = calendar;
        this.remembered = remembered;
    }

    @Override
    public Regional<People> people(Level level, Set<String> around, LocalDate day) {
        return remembering(level, around, day, day, missing -> counts.people(level, missing, day));
    }

    /** A year at once, births and deaths together: whoever asks about one soon asks about the next. */
    @Override
    public Regional<Long> flow(Level level, Set<String> around, Cause cause, Period step) {
        int year = step.to().getYear();
        Set<Cause> causes = NationalMovements.CAUSES.contains(cause) ? NationalMovements.CAUSES : LIVES;
        Regional<Map<CubeCounts.Flow, Long>> flows = remembering(
                level,
                around,
                LocalDate.of(year, 1, 31),
                new Year(year, causes, calendar.today()),
                missing -> counts.flows(level, missing, causes, year));
        return flows.map(of -> of.getOrDefault(new CubeCounts.Flow(cause, step), 0L));
    }

    /** Which regions are asked for is known from what is remembered, so it need not be part of the key. */
    @Override
    public Regional<List<Turnover>> turnover(
            Level level, Set<String> around, Set<String> regions, int firstYear, int lastYear) {
        return remembering(
                level,
                around,
                LocalDate.of(lastYear, 12, 31),
                new Years(firstYear, lastYear),
                missing -> counts.turnover(level, missing, regions, firstYear, lastYear));
    }

    @SuppressWarnings("unchecked") // a key is only ever given what was counted for it
    private <T> Regional<T> remembering(
            Level level, Set<String> around, LocalDate first, Object what, Function<Set<String>, Regional<T>> count) {
        Regional<T> all = new Regional<>();
        Set<String> missing = new TreeSet<>();
        for (String code : around) {
            Map<String, ?> known = remembered.getIfPresent(new Key(code, level, what));
            if (known == null) {
                missing.add(code);
            } else {
                all.putFamily(code, (Map<String, T>) known);
            }
        }
        if (!missing.isEmpty()) {
            Regional<T> counted = count.apply(missing);
            missing.forEach(code -> all.putFamily(code, counted.in(code)));
            if (calendar.isClosed(first)) {
                missing.forEach(code -> remembered.put(new Key(code, level, what), counted.in(code)));
            }
        }
        return all;
    }
}
