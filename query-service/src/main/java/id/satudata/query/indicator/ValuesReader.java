package id.satudata.query.indicator;

import id.satudata.kernel.region.Edition;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.query.api.Allowed;
import id.satudata.query.api.Problem;
import id.satudata.query.api.QueryParameter;
import id.satudata.query.cube.Ages;
import id.satudata.query.cube.Area;
import id.satudata.query.cube.Dimension;
import id.satudata.query.cube.Figure;
import id.satudata.query.cube.Period;
import id.satudata.query.cube.Slice;
import id.satudata.query.disclosure.Audience;
import id.satudata.query.region.RegionQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns the parameters of {@code values} into a question. */
@Component
class ValuesReader {

    private static final int PAGE = 1000;
    private static final int LARGEST_PAGE = 10_000;

    private final RegionQuestion regions;
    private final ParameterReader parameters;
    private final Defaults defaults;

    ValuesReader(RegionQuestion regions, ParameterReader parameters, Defaults defaults) {
        this.regions = regions;
        this.parameters = parameters;
        this.defaults = defaults;
    }

    ValuesQuestion read(Indicator indicator, ValuesQuery sent, Audience audience) {
        return read(indicator, defaults.of(indicator, sent, audience));
    }

    private ValuesQuestion read(Indicator indicator, ValuesQuery sent) {
        Edition edition = regions.edition(sent.edition());
        Region region = regions.region("region", sent.region(), edition);
        Breakdown by = Breakdown.of(sent.by(), sent.level());
        Slice slice = slice(indicator, sent);
        return new ValuesQuestion(
                indicator,
                new Area(region.code(), edition),
                regions.level(by.level(), region),
                slice,
                by.dimensions(),
                pageSize(sent, by.dimensions(), slice.ages()),
                new QueryParameter("cursor", sent.cursor())
                        .as(ValuesReader::parseCursor, Allowed.CURSOR)
                        .orElse(""));
    }

    private Slice slice(Indicator indicator, ValuesQuery sent) {
        LocalDate knownOn = parameters.knownOn(sent.knownOn());
        LocalDate asOf = parameters.asOf(sent.asOf());
        Ages ages = parameters.ages(sent.age());
        if (indicator.isStock()) {
            refusePeriod(sent);
            return Slice.stock(asOf, knownOn, ages);
        }
        Period period = parameters.flowPeriod(sent.from(), sent.to(), asOf);
        return new Slice(indicator.measure(), period, knownOn, ages);
    }

    private static void refusePeriod(ValuesQuery sent) {
        if (sent.from() != null || sent.to() != null) {
            throw Problem.unknownParameter(sent.from() != null ? "from" : "to", Allowed.oneOf(List.of("asOf")));
        }
    }

    private static int pageSize(ValuesQuery sent, List<Dimension> by, Ages ages) {
        int asked = new QueryParameter("size", sent.size()).number(1, LARGEST_PAGE, PAGE);
        return Math.clamp(ParameterReader.MOST_ROWS / Grid.size(by, ages), 1, asked);
    }

    private static Optional<String> parseCursor(String text) {
        return text.equals(Figure.UNKNOWN)
                ? Optional.of(text)
                : RegionCode.parse(text).map(RegionCode::value);
    }
}
