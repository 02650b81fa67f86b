package id.satudata.standalone.ask;

import static java.util.stream.Collectors.joining;

import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Three questions as a policymaker and a case officer would put them, each with its answer and the way to ask it again. */
public final class Questions {
    private static final RegionCode SHOWN_PROVINCE = RegionCode.of("33");
    private static final LocalDate PAST = LocalDate.of(2021, 12, 31);
    private static final int FOUND_SHOWN = 8;
    private static final String PURPOSE = "population-administration";

    private final ServiceApi figures;
    private final ServiceApi people;
    private final RegionCode area;

    /**
     * @param figures asked by a policymaker
     * @param people asked by a case officer
     * @param area where the people live
     */
    public Questions(ServiceApi figures, ServiceApi people, RegionCode area) {
        this.figures = figures;
        this.people = people;
        this.area = area;
    }

    /** Children under twelve on the last day that figures are published of, per kabupaten and kota of a province. */
    public String children() {
        var province = area.level() == Level.NATION ? SHOWN_PROVINCE : area.ancestor(Level.PROVINCE);
        String path = "/v1/indicators/population/values?region=%s&level=regency&age=0-11".formatted(province.value());
        var answer = figures.get(path);
        var table = new Table("CODE", "KABUPATEN / KOTA", "CHILDREN");
        answer.path("rows")
                .valueStream()
                .filter(row -> row.path("value").asLong(-1) != 0)
                .forEach(row -> row(row, table));
        table.row("", "total", answer.path("total").asLong(0));
        return answered(
                "How many children under 12 lived in each kabupaten of %s on %s? (Too few are not shown.)"
                        .formatted(name(province), answer.path("asOf").asString("")),
                table,
                curl("policymaker") + " '%s'".formatted(figures.url(path)));
    }

    private static void row(JsonNode row, Table table) {
        var region = row.path("region");
        table.row(
                region.path("code").asString(""),
                region.path("name").asString(""),
                row.path("value").isNumber() ? row.path("value").asLong() : "");
    }

    /** The population on a past day, by sex. */
    public String past() {
        String path = "/v1/indicators/population/values?region=%s&level=%s&by=sex&asOf=%s"
                .formatted(area.value(), area.level().wireName(), PAST);
        var answer = figures.get(path);
        Map<String, Long> bySex = new TreeMap<>();
        answer.path("rows")
                .forEach(row -> bySex.merge(
                        row.path("sex").asString("unknown"), row.path("value").asLong(0), Long::sum));
        var table = new Table("SEX", "PEOPLE");
        bySex.forEach(table::row);
        table.row("total", answer.path("total").asLong(0));
        return answered(
                "How many people lived in %s on %s?".formatted(name(area), PAST),
                table,
                curl("policymaker") + " '%s'".formatted(figures.url(path)));
    }

    /** @param name of someone, looked for in another spelling */
    public String someone(String name) {
        String spelled = OldSpelling.of(name);
        var body = JsonNodeFactory.instance.objectNode().put("q", spelled).put("size", FOUND_SHOWN);
        var answer = people.post("/v1/citizens/search", body, "Purpose", PURPOSE);
        var table = new Table("NAME", "SEX", "BORN", "VILLAGE");
        answer.path("hits")
                .valueStream()
                .limit(FOUND_SHOWN)
                .forEach(hit -> table.row(
                        hit.path("name").asString(""),
                        hit.path("sex").asString(""),
                        hit.path("birthDate").asString(""),
                        village(hit.path("village"))));
        return answered(
                "Who is called something like “%s”?".formatted(spelled),
                table,
                curl("case-officer")
                        + " '%s' -H 'Purpose: %s' -H 'Content-Type: application/json' -d '%s'"
                                .formatted(people.url("/v1/citizens/search"), PURPOSE, body));
    }

    private static String curl(String login) {
        // Not as an argument, which everybody on the machine could read.
        return "curl -H @<(echo \"Authorization: Bearer $(./satudata token %s)\")".formatted(login);
    }

    private static String village(JsonNode village) {
        return "%s %s"
                .formatted(
                        village.path("code").asString(""), village.path("name").asString(""));
    }

    private static String name(RegionCode region) {
        return Regions.load().find(region).map(Region::name).orElse(region.value());
    }

    private static String answered(String question, Table table, String again) {
        return Stream.of(question, table.toString(), "  " + again).collect(joining(System.lineSeparator()));
    }
}
