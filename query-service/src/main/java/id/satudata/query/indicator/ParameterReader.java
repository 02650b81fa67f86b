package id.satudata.query.indicator;

import id.satudata.kernel.region.Edition;
import id.satudata.query.api.Allowed;
import id.satudata.query.api.QueryParameter;
import id.satudata.query.api.Today;
import id.satudata.query.cube.Ages;
import id.satudata.query.cube.Area;
import id.satudata.query.cube.CalendarStep;
import id.satudata.query.cube.Dimension;
import id.satudata.query.cube.Period;
import id.satudata.query.region.RegionQuestion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the parameters that every question about figures shares, and supplies what was not sent. */
@Component
class ParameterReader {

    /** Twenty years of months: a series is answered at once, not page by page. */
    private static final int MOST_STEPS = 240;

    /** Rows of one answer: whoever wants more asks again, so that no question can exhaust the memory. */
    static final int MOST_ROWS = 20_000;

    private static final int MONTHS_BEFORE = 11;
    private static final Pattern AGES = Pattern.compile("(?<from>[0-9]{1,3})(?<open>-(?<to>[0-9]{1,3})?)?");

    private final Today today;

    private final RegionQuestion regions;

    ParameterReader(Today today, RegionQuestion regions) {
        this.today = today;
        this.regions = regions;
    }

    Area area(@Nullable String region, @Nullable String edition) {
        Edition drawn = regions.edition(edition);
        return new Area(regions.region("region", region, drawn).code(), drawn);
    }

    LocalDate asOf(@Nullable String sent) {
        return new QueryParameter("asOf", sent).day().orElseGet(today::get);
    }

    LocalDate knownOn(@Nullable String sent) {
        return new QueryParameter("knownOn", sent).day().orElseGet(today::get);
    }

    Ages ages(@Nullable String sent) {
        return new QueryParameter("age", sent)
                .as(ParameterReader::parseAges, Allowed.AGES)
                .orElse(Ages.ALL);
    }

    List<Dimension> by(@Nullable String sent) {
        return List.copyOf(new QueryParameter("by", sent).someOf(Dimension::named, Dimension.names()));
    }

    Optional<CalendarStep> step(@Nullable String sent) {
        List<String> names =
                Arrays.stream(CalendarStep.values()).map(CalendarStep::wireName).toList();
        return new QueryParameter("step", sent).oneOf(CalendarStep::named, names);
    }

    /** The period of a series; by default the twelve months up to now. */
    Period period(@Nullable String from, @Nullable String to) {
        LocalDate last = new QueryParameter("to", to).day().orElseGet(today::get);
        return period(from, last, CalendarStep.MONTH.first(last).minusMonths(MONTHS_BEFORE));
    }

    /** The period of a flow; by default the month of a day. */
    Period flowPeriod(@Nullable String from, @Nullable String to, LocalDate asOf) {
        LocalDate first = CalendarStep.MONTH.first(asOf);
        boolean open = from == null || from.isBlank();
        LocalDate endOfMonth = first.plusMonths(1).minusDays(1);
        LocalDate last = new QueryParameter("to", to).day().orElse(open ? endOfMonth : asOf);
        return period(from, last, CalendarStep.MONTH.first(last));
    }

    /** @param rowsPerStep how far each step is broken down */
    List<Period> steps(Period period, CalendarStep step, int rowsPerStep) {
        List<Period> steps = step.of(period);
        int most = Math.clamp(MOST_ROWS / rowsPerStep, 1, MOST_STEPS);
        if (steps.size() > most) {
            throw new QueryParameter("to", null).refused(Allowed.stepsAtMost(most));
        }
        return steps;
    }

    private static Period period(@Nullable String from, LocalDate last, LocalDate otherwise) {
        LocalDate first = new QueryParameter("from", from).day().orElse(otherwise);
        if (last.isBefore(first)) {
            throw new QueryParameter("to", null).refused(Allowed.notBefore("from"));
        }
        return new Period(first, last);
    }

    private static Optional<Ages> parseAges(String text) {
        Matcher shape = AGES.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(shape.group("from"));
        String to = shape.group("to");
        Integer last = to != null ? Integer.valueOf(to) : shape.group("open") == null ? Integer.valueOf(from) : null;
        boolean possible = from <= Ages.HIGHEST && (last == null || last >= from && last <= Ages.HIGHEST);
        return possible ? Optional.of(new Ages(from, last)) : Optional.empty();
    }
}
