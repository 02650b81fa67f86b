package id.satudata.query.disclosure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.RegionCode;
import id.satudata.query.cube.Cause;
import id.satudata.query.cube.Measure;
import id.satudata.query.cube.Period;
import id.satudata.query.cube.SiblingFigures;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers for protected audiences. What is shown of a figure depends on it, its day and the thresholds alone, not on who
 * asked what before; so all that is shown, taken together, tells no more than one table of everything. Ask inside
 * {@code ReadModel.query}, about days that are out.
 */
@Component
public class PublishedFigures {

    private static final int MOST_REMEMBERED = 20_000;
    private static final Duration REMEMBERED_FOR = Duration.ofHours(1); // the feed may have lagged past midnight

    private static final Disclosure UNPUBLISHED = Disclosure.hidden(Reason.UNPUBLISHED_SHAPE);

    private final SiblingFigures figures;
    private final ReleaseCalendar calendar;
    private final Rhythms rhythms;
    private final Cache<RememberedCounts.Key, Map<String, ?>> remembered = Caffeine.newBuilder()
            .maximumWeight(MOST_REMEMBERED)
            .weigher((RememberedCounts.Key key, Map<String, ?> rows) -> 1 + rows.size())
            .expireAfterWrite(REMEMBERED_FOR)
            .build();

    PublishedFigures(SiblingFigures figures, ReleaseCalendar calendar, DisclosureSettings settings) {
        this.figures = figures;
        this.calendar = calendar;
        this.rhythms = settings.rhythms();
    }

    /** The people of some regions on a day. */
    public PublishedStock people(
            JdbcClient jdbc, Thresholds thresholds, Level level, Set<String> codes, LocalDate day) {
        return new PublishedStock(
                day,
                each(
                        jdbc,
                        thresholds,
                        (counts, rules) -> new StockPublication(counts, rules).regions(level, codes, day)));
    }

    /**
     * What happened in some regions in a period, by region. Nothing is published of one that is not made of whole months or
     * years. Moves, arrivals, departures and takeovers are published of the nation alone: they are what keeps the people of
     * a smaller region, before and after, from telling its births and deaths.
     */
    public Map<String, Disclosure> flow(
            JdbcClient jdbc, Thresholds thresholds, Level level, Set<String> codes, Measure measure, Period period) {
        List<Period> steps = ReleaseCalendar.steps(period).orElse(List.of());
        Map<String, Disclosure> sums = new HashMap<>();
        for (Period step : steps) {
            List<Map<String, Disclosure>> shown = step(jdbc, thresholds, level, codes, measure.cause(), step);
            codes.forEach(code -> sums.merge(code, inAll(shown, code), Disclosure::plus));
        }
        codes.forEach(code -> sums.putIfAbsent(code, UNPUBLISHED));
        return sums;
    }

    private List<Map<String, Disclosure>> step(
            JdbcClient jdbc, Thresholds thresholds, Level level, Set<String> codes, Cause cause, Period step) {
        if (!NationalMovements.CAUSES.contains(cause)) {
            return each(
                    jdbc,
                    thresholds,
                    (counts, rules) -> new FlowPublication(counts, rules, cause).regions(level, codes, step));
        }
        String nation = RegionCode.NATION.value();
        return codes.contains(nation)
                ? each(
                        jdbc,
                        thresholds,
                        (counts, rules) -> Map.of(nation, new NationalMovements(counts, rules).figure(cause, step)))
                : List.of(Map.of());
    }

    private static Disclosure inAll(List<Map<String, Disclosure>> shown, String code) {
        return shown.stream()
                .map(regions -> regions.getOrDefault(code, UNPUBLISHED))
                .reduce(Disclosure::unless)
                .orElse(UNPUBLISHED);
    }

    private <T> List<T> each(JdbcClient jdbc, Thresholds thresholds, Decision<T> decision) {
        ExactCounts counts = new RememberedCounts(new CubeCounts(jdbc, figures, calendar), calendar, remembered);
        Stream<Rules> rules = thresholds.all().map(threshold -> new Rules(threshold, rhythms, Group.PUBLISHED));
        return rules.map(rule -> decision.under(counts, rule)).toList();
    }

    private interface Decision<T> {
        T under(ExactCounts counts, Rules rules);
    }
}
