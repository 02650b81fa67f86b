package id.satudata.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.access.Needs;
import id.satudata.embedded.AccessMatrix;
import id.satudata.embedded.TestTokens;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.rights.RightsChannel;
import id.satudata.kernel.rights.RightsKind;
import id.satudata.kernel.rights.RightsRequested;
import id.satudata.query.FactsOnTopic;
import id.satudata.query.WholeQueryService;
import id.satudata.query.search.People;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Sari lives in Salatiga, 33.73; every question is about her, her village or her regency. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

    private static final AccessMatrix MATRIX = AccessMatrix.of("""
                                                  agency-system case-officer analyst policymaker data-steward data-protection-officer operator citizen
            GET  /v1/citizens/{id}                -             RS           -       -           -            -                       -        -
            GET  /v1/citizens/{id}/history        -             RS           -       -           -            -                       -        -
            POST /v1/citizens/search              -             RS           RS      -           -            -                       -        -
            GET  /v1/me                           -             -            -       -           -            -                       -        any
            GET  /v1/me/history                   -             -            -       -           -            -                       -        any
            GET  /v1/me/accesses                  -             -            -       -           -            -                       -        any
            GET  /v1/audit                        -             -            -       -           -            any                     -        -
            GET  /v1/me/rights-requests           -             -            -       -           -            -                       -        any
            GET  /v1/me/export                    -             -            -       -           -            -                       -        any
            GET  /v1/rights-requests              -             -            -       -           -            any                     -        -
            GET  /v1/citizens/{id}/export         -             -            -       -           -            any                     -        -
            POST /v1/breaches                     -             -            -       -           -            any                     -        -
            GET  /v1/breaches                     -             -            -       -           -            any                     -        -
            GET  /v1/breaches/{id}                -             -            -       -           -            any                     -        -
            GET  /v1/breaches/{id}/notice         -             -            -       -           -            any                     -        -
            POST /v1/verifications                S             S            -       -           -            -                       -        -
            POST /v1/break-glass                  -             S            -       -           -            -                       -        -
            GET  /v1/break-glass                  -             -            -       -           -            any                     -        -
            GET  /v1/indicators/{id}/values       -             -            RS      RS          any          -                       -        -
            GET  /v1/indicators/{id}/series       -             -            RS      RS          any          -                       -        -
            GET  /v1/indicators/population/balance -            -            RS      RS          any          -                       -        -
            GET  /v1/indicators                   any           any          any     any         any          any                     any      any
            GET  /v1/editions                     any           any          any     any         any          any                     any      any
            GET  /v1/regions                      any           any          any     any         any          any                     any      any
            GET  /v1/regions/{code}               any           any          any     any         any          any                     any      any
            GET  /v1/feed                         -             -            -       -           -            -                       any      -
            GET  /v1/feed/parked                  -             -            -       -           -            -                       any      -
            POST /v1/feed/parked/{streamId}/retry -             -            -       -           -            -                       any      -
            POST /v1/projections/{name}/rebuilds  -             -            -       -           -            -                       any      -
            GET  /v1/projections/{name}/rebuilds/latest -       -            -       -           -            -                       any      -
            GET  /actuator/prometheus             -             -            -       -           -            -                       any      -
            """);

    private static final String BREACH = """
            {"what":"A password on a note","from":"2026-01-01T00:00:00Z","until":"2026-01-02T00:00:00Z"}""";

    private final FactsOnTopic log = new FactsOnTopic();
    private final People people = new People(log);
    private WholeQueryService service;
    private UUID sari;
    private String breach = "";

    @BeforeAll
    void start() {
        service = WholeQueryService.start(log);
        sari = people.resident("Sari Wulandari", Sex.FEMALE, "1992-06-05", People.VILLAGE, "3373044506920003");
        UUID request = UUID.randomUUID();
        people.then(
                request,
                new RightsRequested(request, sari, RightsKind.ACCESS, null, RightsChannel.IN_PERSON, Instant.now()));
        service.digest(people.last());
        String officer = TestTokens.of("data-protection-officer", "komdigi", "ID", "breach-response");
        breach = JsonMapper.shared()
                .readTree(service.post(officer, "/v1/breaches", BREACH).body())
                .get("id")
                .asString();
    }

    @AfterAll
    void stop() {
        service.close();
        log.close();
    }

    @Test
    void everyRoleGetsWhatIsItsOwnAndNothingElse() {
        List<String> wrongAllows = new ArrayList<>();
        List<String> wrongDenies = new ArrayList<>();
        service.decisions().forget();
        for (AccessMatrix.Case one : MATRIX.cases()) {
            HttpResponse<String> answer = ask(one);
            if (isLetThrough(one, answer) && !one.allowed()) {
                wrongAllows.add(one + " " + answer.statusCode());
            }
            if (!isLetThrough(one, answer) && one.allowed()) {
                wrongDenies.add(one + " " + answer.statusCode() + " " + answer.body());
            }
        }
        System.out.printf(
                "query-service: %,d requests, wrong allows %d, wrong denies %d%n",
                MATRIX.cases().size(), wrongAllows.size(), wrongDenies.size());
        assertThat(wrongAllows).isEmpty();
        assertThat(wrongDenies).isEmpty();
        // Each was decided once, whatever was decided.
        await().untilAsserted(() -> assertThat(service.decisions().told())
                .filteredOn(told -> told.action() != null)
                .hasSize((int) MATRIX.cases().stream()
                        .filter(one -> one.resource().contains("/v1/"))
                        .count()));
    }

    @Test
    void everyResourceDeclaresWhatIsDoneThereAndHasARow() {
        List<String> declared = new ArrayList<>();
        service.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    if (handler.getBeanType().getName().startsWith("id.satudata.") && !isErrorPage(handler)) {
                        assertThat(handler.hasMethodAnnotation(Needs.class))
                                .as(handler.toString())
                                .isTrue();
                        resources(mapping).forEach(declared::add);
                    }
                });

        assertThat(MATRIX.resources()).containsAll(declared);
    }

    private static boolean isErrorPage(HandlerMethod handler) {
        return handler.getBeanType().getSimpleName().equals("ErrorPage");
    }

    private static Stream<String> resources(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
    }

    private HttpResponse<String> ask(AccessMatrix.Case one) {
        String token = one.token(sari.toString());
        String path = one.resource().substring(one.resource().indexOf(' ') + 1);
        return one.resource().startsWith("GET")
                ? service.get(token, address(path))
                : service.post(token, address(path), body(path));
    }

    private String address(String path) {
        String address = path.replace("/citizens/{id}", "/citizens/" + sari)
                .replace("/breaches/{id}", "/breaches/" + breach)
                .replace("{id}", "population")
                .replace("{code}", People.VILLAGE)
                .replace("{streamId}", UUID.randomUUID().toString())
                .replace("{name}", "nothing");
        return address.endsWith("/values") || address.endsWith("/series") || address.endsWith("/balance")
                ? address + "?region=33.73"
                : address;
    }

    private String body(String path) {
        return switch (path) {
            case "/v1/citizens/search" -> "{\"region\":\"33.73.04\"}";
            case "/v1/verifications" ->
                "{\"nik\":\"3373044506920003\",\"name\":\"Sari Wulandari\",\"birthDate\":\"1992-06-05\"}";
            // Of somebody else: Sari is to remain unopened.
            case "/v1/break-glass" ->
                "{\"citizenId\":\"%s\",\"reason\":\"Next of kin needed\"}".formatted(UUID.randomUUID());
            case "/v1/breaches" -> BREACH;
            default -> "{}";
        };
    }

    /** What does not exist was looked for all the same; only of a record that says nothing. */
    private static boolean isLetThrough(AccessMatrix.Case one, HttpResponse<String> answer) {
        boolean ofOperator =
                one.resource().contains("/parked/") || one.resource().contains("/projections/");
        return answer.statusCode() < 300 || (ofOperator && answer.statusCode() == 404);
    }
}
