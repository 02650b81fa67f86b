package id.satudata.query.indicator;

import id.satudata.kernel.region.Regions;
import id.satudata.query.cube.Area;
import id.satudata.query.cube.Dimension;
import id.satudata.query.cube.Period;
import id.satudata.query.cube.Slice;
import id.satudata.query.disclosure.Audience;
import id.satudata.query.disclosure.Disclosure;
import id.satudata.query.disclosure.PublishedFigures;
import id.satudata.query.disclosure.PublishedStock;
import id.satudata.query.disclosure.ReleaseCalendar;
import id.satudata.query.disclosure.Thresholds;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers questions of protected audiences, as far as what they ask for is published. */
@Component
class Published {

    private final Regions regions = Regions.load();
    private final PublishedFigures figures;
    private final ReleaseCalendar calendar;

    Published(PublishedFigures figures, ReleaseCalendar calendar) {
        this.figures = figures;
        this.calendar = calendar;
    }

    /** @param page codes of its regions */
    Numbers numbers(JdbcClient jdbc, ValuesQuestion question, Collection<String> page, Audience.Protected audience) {
        Slice slice = question.slice();
        if (!isOut(question.area(), slice, slice.asOf())) {
            return ProtectedNumbers.NONE;
        }
        Thresholds thresholds = question.indicator().thresholds(audience);
        return question.indicator().isStock()
                ? people(jdbc, question, Set.copyOf(page), thresholds)
                : flow(jdbc, question, Set.copyOf(page), thresholds);
    }

    /** The people of a part of one region at the end of a day, in a series up to the day of the slice. */
    Disclosure people(
            JdbcClient jdbc,
            Audience.Protected audience,
            Area area,
            Slice slice,
            LocalDate day,
            Map<Dimension, Integer> cell) {
        if (!isOut(area, slice, day)) {
            return ProtectedNumbers.UNPUBLISHED;
        }
        return Portions.figure(
                whole(jdbc, area, day, Indicator.POPULATION.thresholds(audience)),
                area.code().value(),
                slice.ages(),
                cell);
    }

    /** What happened in one region in a step of the slice's period. */
    Disclosure flow(
            JdbcClient jdbc, Audience.Protected audience, Indicator indicator, Area area, Slice slice, Period step) {
        return slice.ages().isAll() && isOut(area, slice, step.to())
                ? whole(jdbc, area, indicator, step, indicator.thresholds(audience))
                : ProtectedNumbers.UNPUBLISHED;
    }

    private ProtectedNumbers people(JdbcClient jdbc, ValuesQuestion question, Set<String> page, Thresholds thresholds) {
        Slice slice = question.slice();
        PublishedStock inside = figures.people(jdbc, thresholds, question.level(), page, slice.asOf());
        PublishedStock around = whole(jdbc, question.area(), slice.asOf(), thresholds);
        return new ProtectedNumbers(
                (region, cell) -> Portions.figure(inside, region, slice.ages(), cell),
                Portions.figure(around, question.area().code().value(), slice.ages(), Map.of()));
    }

    private ProtectedNumbers flow(JdbcClient jdbc, ValuesQuestion question, Set<String> page, Thresholds thresholds) {
        Slice slice = question.slice();
        if (!slice.ages().isAll() || !question.by().isEmpty()) {
            return ProtectedNumbers.NONE;
        }
        Map<String, Disclosure> inside =
                figures.flow(jdbc, thresholds, question.level(), page, slice.measure(), slice.period());
        return new ProtectedNumbers(
                (region, cell) -> inside.getOrDefault(region, ProtectedNumbers.UNPUBLISHED),
                whole(jdbc, question.area(), question.indicator(), slice.period(), thresholds));
    }

    private PublishedStock whole(JdbcClient jdbc, Area area, LocalDate day, Thresholds thresholds) {
        return figures.people(
                jdbc, thresholds, area.code().level(), Set.of(area.code().value()), day);
    }

    private Disclosure whole(JdbcClient jdbc, Area area, Indicator indicator, Period period, Thresholds thresholds) {
        String code = area.code().value();
        return figures.flow(jdbc, thresholds, area.code().level(), Set.of(code), indicator.measure(), period)
                .getOrDefault(code, ProtectedNumbers.UNPUBLISHED);
    }

    /** Days are published in the edition in force on them; that of the last day must be the one asked for. */
    private boolean isOut(Area area, Slice slice, LocalDate day) {
        return calendar.isOut(day, slice.knownOn())
                && calendar.edition(slice.asOf()).equals(area.edition())
                && regions.find(area.code(), calendar.edition(day)).isPresent();
    }
}
