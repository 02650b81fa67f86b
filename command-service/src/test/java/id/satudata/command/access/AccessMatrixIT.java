package id.satudata.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.satudata.access.Needs;
import id.satudata.command.Residents;
import id.satudata.command.RunningCommandService;
import id.satudata.embedded.AccessMatrix;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is sent is about people of Salatiga, 33.73, who are registered for each request anew. */
class AccessMatrixIT extends RunningCommandService {

    private static final AccessMatrix MATRIX = AccessMatrix.of("""
                                     agency-system case-officer analyst policymaker data-steward data-protection-officer operator citizen
            POST /v1/residents       RS            -            -       -           -            -                       -        -
            POST /v1/births          RS            -            -       -           -            -                       -        -
            POST /v1/deaths          RS            -            -       -           -            -                       -        -
            POST /v1/moves           RS            -            -       -           -            -                       -        -
            POST /v1/departures      RS            -            -       -           -            -                       -        -
            POST /v1/arrivals        RS            -            -       -           -            -                       -        -
            POST /v1/marriages       RS            -            -       -           -            -                       -        -
            POST /v1/divorces        RS            -            -       -           -            -                       -        -
            POST /v1/name-changes    RS            -            -       -           -            -                       -        -
            POST /v1/nik-assignments RS            -            -       -           -            -                       -        -
            POST /v1/contacts        RS            -            -       -           -            -                       -        -
            POST /v1/family-cards    RS            -            -       -           -            -                       -        -
            POST /v1/family-joins    RS            -            -       -           -            -                       -        -
            POST /v1/family-leaves   RS            -            -       -           -            -                       -        -
            POST /v1/corrections     RS            -            -       -           -            -                       -        -
            POST /v1/revocations     RS            -            -       -           -            -                       -        -
            POST /v1/batches         RS            -            -       -           -            -                       -        -
            POST /v1/erasures        -             -            -       -           -            any                     -        -
            POST /v1/rights-requests -             -            -       -           -            any                     -        any
            POST /v1/rights-answers  -             -            -       -           -            any                     -        -
            POST /v1/key-rotations   -             -            -       -           -            -                       any      -
            GET  /v1/key-rotations/latest -        -            -       -           -            -                       any      -
            GET  /v1/seal-keys       any           any          any     any         any          any                     any      any
            GET  /v1/seals/{log}     any           any          any     any         any          any                     any      any
            GET  /v1/seals/{log}/latest any        any          any     any         any          any                     any      any
            GET  /v1/seals/{log}/inclusion any     any          any     any         any          any                     any      any
            GET  /v1/seals/{log}/consistency any   any          any     any         any          any                     any      any
            GET  /actuator/prometheus -            -            -       -           -            -                       any      -
            """);

    /** Bodies by resource; {@code {a}} and {@code {b}} are NIKs, {@code {card}} a family card's number, {@code {event}} a fact. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("births", """
                    {"name":"Bima","sex":"MALE","birthDate":"2020-01-01","motherNik":"{a}"}"""),
            Map.entry("deaths", """
                    {"nik":"{a}","diedOn":"2020-01-01"}"""),
            Map.entry("moves", """
                    {"nik":"{a}","toVillage":"33.73.04.1002","movedOn":"2020-01-01"}"""),
            Map.entry("departures", """
                    {"nik":"{a}","country":"MY","departedOn":"2020-01-01"}"""),
            Map.entry("arrivals", """
                    {"nik":"{a}","village":"33.73.04.1002","arrivedOn":"2021-01-01"}"""),
            Map.entry("marriages", """
                    {"spouses":[{"nik":"{a}"},{"nik":"{b}"}],"marriedOn":"2016-01-01"}"""),
            Map.entry("divorces", """
                    {"spouses":[{"nik":"{a}"},{"nik":"{b}"}],"divorcedOn":"2020-01-01"}"""),
            Map.entry("name-changes", """
                    {"nik":"{a}","name":"Nama Baru","changedOn":"2020-01-01"}"""),
            Map.entry("nik-assignments", """
                    {"citizenId":"{child}","nik":"{new}","assignedOn":"2020-06-01"}"""),
            Map.entry("contacts", """
                    {"nik":"{a}","phone":"+6281234567890","givenOn":"2020-01-01"}"""),
            Map.entry("erasures", """
                    {"nik":"{a}","ground":"CONSENT_WITHDRAWN"}"""),
            Map.entry("rights-requests", """
                    {"nik":"{a}","kind":"ACCESS"}"""),
            Map.entry("rights-answers", """
                    {"requestId":"{child}","outcome":"GRANTED"}"""),
            Map.entry("family-cards", """
                    {"number":"{card}","village":"33.73.04.1001","issuedOn":"2016-01-01",\
                    "members":[{"nik":"{a}","relation":"HEAD"}]}"""),
            Map.entry("family-joins", """
                    {"familyCard":"{card}","nik":"{b}","relation":"OTHER","joinedOn":"2017-01-01"}"""),
            Map.entry("family-leaves", """
                    {"familyCard":"{card}","nik":"{b}","leftOn":"2018-01-01"}"""),
            Map.entry("corrections", """
                    {"eventId":"{event}","field":"name","value":"Nama Betul"}"""),
            Map.entry("revocations", """
                    {"eventId":"{event}"}"""));

    /** What has to be recorded before, so that the rules have nothing against a fact. */
    private static final Map<String, List<String>> BEFORE = Map.of(
            "arrivals", List.of("departures"),
            "divorces", List.of("marriages"),
            "erasures", List.of("contacts"),
            "rights-answers", List.of("rights-requests"),
            "nik-assignments", List.of("births"),
            "family-joins", List.of("family-cards"),
            "family-leaves", List.of("family-cards", "family-joins"));

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    private int cards;

    @Test
    void everyRoleGetsWhatIsItsOwnAndNothingElse() {
        List<String> wrongAllows = new ArrayList<>();
        List<String> wrongDenies = new ArrayList<>();
        for (AccessMatrix.Case one : MATRIX.cases()) {
            String answer = ask(one);
            boolean letThrough = isLetThrough(one, answer);
            if (letThrough && !one.allowed()) {
                wrongAllows.add(one + " " + answer);
            }
            if (!letThrough && one.allowed()) {
                wrongDenies.add(one + " " + answer);
            }
        }
        System.out.printf(
                "command-service: %,d requests, wrong allows %d, wrong denies %d%n",
                MATRIX.cases().size(), wrongAllows.size(), wrongDenies.size());
        assertThat(wrongAllows).isEmpty();
        assertThat(wrongDenies).isEmpty();
    }

    @Test
    void everyResourceDeclaresWhatIsDoneThereAndHasARow() {
        List<String> declared = new ArrayList<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("id.satudata.")
                    && !ErrorController.class.isAssignableFrom(handler.getBeanType())) {
                assertThat(handler.hasMethodAnnotation(Needs.class))
                        .as(handler.toString())
                        .isTrue();
                resources(mapping).forEach(declared::add);
            }
        });

        assertThat(MATRIX.resources()).containsAll(declared);
    }

    private static Stream<String> resources(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
    }

    /** What is not sealed yet was looked for all the same. */
    private static boolean isLetThrough(AccessMatrix.Case one, String answer) {
        return answer.startsWith("2") || (one.resource().contains("/seals/") && answer.startsWith("404"));
    }

    private static String address(String path) {
        String address = path.replace("{log}", "events");
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "inclusion" -> address + "?event=" + UUID.randomUUID();
            case "consistency" -> address + "?from=1";
            default -> address;
        };
    }

    /** The status, and what was said. */
    private String ask(AccessMatrix.Case one) {
        String token = one.token(UUID.randomUUID().toString());
        String path = one.resource().substring(one.resource().indexOf(' ') + 1);
        if (one.resource().startsWith("GET")) {
            return said(send(as(token, address(path)).GET()));
        }
        if (path.equals("/v1/batches")) {
            return line(send(as(token, path)
                    .header("Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofString(
                            Residents.line(UUID.randomUUID().toString(), Residents.body())))));
        }
        if (path.equals("/v1/rights-requests") && one.role().equals("citizen")) {
            return ownRequest(one);
        }
        String kind = path.substring("/v1/".length());
        String body = kind.equals("residents") ? Residents.body() : body(kind);
        return said(
                send(as(token, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body))));
    }

    /** Citizens ask for themselves alone, so whoever asks is registered first. */
    private String ownRequest(AccessMatrix.Case one) {
        String self = JsonPath.read(post("/v1/residents", Residents.body()).body(), "$.subjectId");
        return said(send(as(one.token(self), "/v1/rights-requests")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"kind\":\"ACCESS\"}"))));
    }

    /** A body about people registered just now, with all that has to come before it. */
    private String body(String kind) {
        String a = Residents.nik();
        String b = Residents.nik();
        String event = JsonPath.read(
                post("/v1/residents", Residents.body(a).replace("MALE", "FEMALE"))
                        .body(),
                "$.eventIds[0]");
        post("/v1/residents", Residents.body(b));
        Map<String, String> names = new HashMap<>(Map.of(
                "a", a, "b", b, "event", event, "new", Residents.nik(), "card", "337304010101%04d".formatted(++cards)));
        for (String before : BEFORE.getOrDefault(kind, List.of())) {
            HttpResponse<String> recorded = post("/v1/" + before, filled(before, names));
            assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
            names.put("child", JsonPath.read(recorded.body(), "$.subjectId"));
        }
        return filled(kind, names);
    }

    private static String filled(String kind, Map<String, String> names) {
        String body = BODIES.getOrDefault(kind, "{}");
        for (Map.Entry<String, String> name : names.entrySet()) {
            body = body.replace("{" + name.getKey() + "}", name.getValue());
        }
        return body;
    }

    private static String said(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.body();
    }

    /** A batch is answered line by line, unless it is turned away as a whole. */
    private static String line(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                ? JsonPath.read(answer.body(), "$.status") + " " + answer.body()
                : said(answer);
    }
}
