package id.satudata.query.disclosure;

import static java.util.stream.Collectors.toSet;

import id.satudata.kernel.region.Level;
import id.satudata.query.AnsweringService;
import id.satudata.query.cube.Cause;
import id.satudata.query.cube.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Asks the service, one figure at a time; what it has said once it is not asked again. */
final class OverHttp implements View {

    private static final Map<Cause, String> INDICATORS = new EnumMap<>(Map.of(
            Cause.BORN, "births",
            Cause.DIED, "deaths",
            Cause.TAKEN_OVER, "takeovers",
            Cause.ARRIVED, "arrivals",
            Cause.DEPARTED, "departures",
            Cause.MOVED_IN, "moves-in",
            Cause.MOVED_OUT, "moves-out"));

    private final AnsweringService service;
    private final Map<String, JsonNode> answers = new HashMap<>();

    OverHttp(AnsweringService service) {
        this.service = service;
    }

    @Override
    public Disclosure people(Level level, String region, LocalDate day, Portion portion) {
        String ages = portion.to() == Portion.OLDEST ? portion.from() + "-" : portion.from() + "-" + portion.to();
        String path = "/v1/indicators/population/values?region=%s&asOf=%s&age=%s".formatted(region, day, ages);
        JsonNode answer = answer(portion.sex() == Portion.BOTH ? path : path + "&by=sex");
        return portion.sex() == Portion.BOTH
                ? figure(answer, "total", "totalSuppressed")
                : figure(answer.get("rows").get(portion.sex() - 1), "value", "suppressed");
    }

    @Override
    public Disclosure flow(Level level, String region, Cause cause, Period step) {
        JsonNode answer = answer("/v1/indicators/%s/values?region=%s&from=%s&to=%s"
                .formatted(INDICATORS.get(cause), region, step.from(), step.to()));
        return figure(answer.get("rows").get(0), "value", "suppressed");
    }

    @Override
    public boolean showsNobodyElse(String region, LocalDate day) {
        return showsAllElse("/v1/indicators/population/values?asOf=%s&region=%s&level=".formatted(day, region), region);
    }

    @Override
    public boolean showsNothingElse(String region, Cause cause, Period year) {
        return showsAllElse(
                "/v1/indicators/%s/values?from=%s&to=%s&region=%s&level="
                        .formatted(INDICATORS.get(cause), year.from(), year.to(), region),
                region);
    }

    private JsonNode answer(String path) {
        return answers.computeIfAbsent(path, service::json);
    }

    private boolean showsAllElse(String path, String region) {
        Level inside = Level.of(region).below().orElseThrow();
        Set<String> told = World.VILLAGES.stream()
                .map(village -> World.region(village, inside))
                .collect(toSet());
        return answer(path + inside.wireName())
                .get("rows")
                .valueStream()
                .filter(row -> !told.contains(row.get("region").get("code").asString()))
                .noneMatch(row -> row.get("value").isNull());
    }

    private static Disclosure figure(JsonNode answer, String value, String suppressed) {
        if (!answer.get(value).isNull()) {
            return Disclosure.of(answer.get(value).asLong());
        }
        String why = answer.get(suppressed).asString();
        return Disclosure.hidden(Arrays.stream(Reason.values())
                .filter(reason -> reason.wireName().equals(why))
                .findFirst()
                .orElseThrow());
    }
}
