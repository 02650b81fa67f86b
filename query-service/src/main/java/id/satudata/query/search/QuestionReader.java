package id.satudata.query.search;

import id.satudata.kernel.access.RegionScope;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import id.satudata.query.api.Allowed;
import id.satudata.query.api.Problem;
import id.satudata.query.api.QueryParameter;
import id.satudata.query.record.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a question of what was sent, or a problem that names the field. */
@Component
class QuestionReader {

    static final int LONGEST_TEXT = 100;
    static final int LARGEST_SIZE = 100;
    static final int USUAL_SIZE = 20;
    private static final List<String> FIELDS =
            List.of("q", "region", "sex", "bornFrom", "bornTo", "status", "size", "cursor");

    private final Regions regions = Regions.load();

    Question read(SearchBody body) {
        refuseUnknown(body.unknown());
        LocalDate bornFrom = day("bornFrom", body.bornFrom());
        LocalDate bornTo = day("bornTo", body.bornTo());
        if (bornFrom != null && bornTo != null && bornTo.isBefore(bornFrom)) {
            throw Problem.badParameter("bornTo", Allowed.notBefore("bornFrom"));
        }
        return new Question(
                text(body.q()),
                region(body.region()),
                RegionScope.NATION,
                Order.BEST,
                oneOf("sex", body.sex(), Sex.values()),
                bornFrom,
                bornTo,
                oneOf("status", body.status(), Status.values()),
                new QueryParameter("size", body.size()).number(1, LARGEST_SIZE, USUAL_SIZE),
                new QueryParameter("cursor", body.cursor()).text().orElse(null));
    }

    private static void refuseUnknown(@Nullable Map<String, Object> unknown) {
        if (unknown != null && !unknown.isEmpty()) {
            throw Problem.unknownParameter(unknown.keySet().iterator().next(), Allowed.someOf(FIELDS));
        }
    }

    private static @Nullable String text(@Nullable String sent) {
        String text = new QueryParameter("q", sent).text().orElse(null);
        if (text != null && text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw Problem.badParameter("q", new Allowed("textAtMost", Integer.toString(LONGEST_TEXT)));
        }
        return text;
    }

    private RegionCode region(@Nullable String sent) {
        RegionCode code = new QueryParameter("region", sent)
                .as(RegionCode::parse, Allowed.REGION)
                .orElse(RegionCode.NATION);
        Optional<Region> region = regions.find(code);
        if (region.isEmpty()) {
            throw Problem.unknownRegion(code.value(), regions.current().id(), null);
        }
        return regions.recodedTo(code).orElse(code);
    }

    private static @Nullable LocalDate day(String name, @Nullable String sent) {
        return new QueryParameter(name, sent).day().orElse(null);
    }

    private static <E extends Enum<E>> @Nullable E oneOf(String name, @Nullable String sent, E[] values) {
        return new QueryParameter(name, sent)
                .<E>oneOf(
                        text -> Arrays.stream(values)
                                .filter(value -> value.name().equals(text))
                                .findFirst(),
                        Arrays.stream(values).map(Enum::name).toList())
                .orElse(null);
    }
}
