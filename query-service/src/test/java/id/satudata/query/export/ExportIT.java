package id.satudata.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.audit.AuditFilter;
import id.satudata.audit.AuditTable;
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
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sari has been read by an officer, and has asked for a copy. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportIT {

    private static final String DPO = TestTokens.of("data-protection-officer", "komdigi", "ID", "rights-requests");
    private static final String OTHER_PURPOSE =
            TestTokens.of("data-protection-officer", "komdigi", "ID", "breach-response");
    private static final String NIK = "3373044506920003";
    private static final String WORDS = "Salinan <b>semua</b> & jejaknya";

    private final FactsOnTopic log = new FactsOnTopic();
    private final People people = new People(log);
    private WholeQueryService service;
    private UUID sari;
    private UUID budi;

    @BeforeAll
    void start() {
        service = WholeQueryService.start(log);
        sari = people.resident("Sari Wulandari", Sex.FEMALE, "1992-06-05", People.VILLAGE, NIK);
        budi = people.resident("Budi Santosa", Sex.MALE, "1990-02-17", People.VILLAGE, null);
        UUID request = UUID.randomUUID();
        people.then(
                request,
                new RightsRequested(
                        request,
                        sari,
                        RightsKind.ACCESS,
                        WORDS,
                        RightsChannel.OWN_TOKEN,
                        Instant.parse("2026-11-20T11:30:00Z")));
        service.digest(people.last());
        service.get(TestTokens.officer(), "/v1/citizens/" + sari);
        // One look at both: the audit's row of it names Budi too.
        service.post(TestTokens.officer(), "/v1/citizens/search", "{}");
    }

    @AfterAll
    void stop() {
        service.close();
        log.close();
    }

    @Test
    void everythingAboutOneselfIsInOneFileThatIsNamedByNobody() {
        HttpResponse<String> file = service.get(TestTokens.citizen(sari.toString()), "/v1/me/export");

        JsonNode export = json(file);
        assertThat(export.at("/record/nik").asString()).isEqualTo(NIK);
        assertThat(export.at("/history/0/agency").asString()).isEqualTo("dukcapil-3373");
        assertThat(export.at("/history/0/actor").asString()).isEqualTo("registrar-7");
        assertThat(export.get("accesses").valueStream())
                .anyMatch(access -> access.path("action").asString("").equals("read-record")
                        && access.path("basis").asString("").contains("UU 27/2022"));
        assertThat(export.at("/rightsRequests/0/statement").asString()).isEqualTo(WORDS);
        assertThat(export.get("accesses").valueStream())
                .anyMatch(access -> access.path("action").asString("").equals("search"));
        assertThat(service.bean(AuditTable.class)
                        .page(AuditFilter.about(sari, null), 100)
                        .toString())
                .contains(budi.toString());
        assertThat(export.toString()).doesNotContain(budi.toString());
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"satudata-export-\\d{4}-\\d\\d-\\d\\d\\.json\"");
    }

    @Test
    void aPageSaysTheSameInTheReadersLanguageAndWhatPeopleWroteStaysText() {
        HttpResponse<String> page = service.get(
                TestTokens.citizen(sari.toString()), "/v1/me/export", "Accept", "text/html", "Accept-Language", "en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Disposition").orElseThrow())
                .endsWith(".html\"");
        assertThat(page.body())
                .contains("<h1>Everything recorded about you</h1>", NIK, "registrar-7", "read-record")
                .contains("Salinan &lt;b&gt;semua&lt;/b&gt; &amp; jejaknya")
                .doesNotContain("<b>");
        assertThat(service.get(TestTokens.citizen(sari.toString()), "/v1/me/export", "Accept", "text/html")
                        .body())
                .contains("Semua yang tercatat tentang Anda");
    }

    @Test
    void theOfficerHandsItOutForThatPurposeAloneAndItCountsAsAnExport() {
        String address = "/v1/citizens/" + sari + "/export";

        assertThat(service.get(TestTokens.protectionOfficer(), address).statusCode())
                .isEqualTo(403);
        assertThat(service.get(OTHER_PURPOSE, address).statusCode()).isEqualTo(403);
        assertThat(json(service.get(DPO, address)).at("/record/name").asString())
                .isEqualTo("Sari Wulandari");
        assertThat(service.get(TestTokens.officer(), address).statusCode()).isEqualTo(403);

        assertThat(service.get(TestTokens.citizen(sari.toString()), "/v1/me/accesses")
                        .body())
                .contains("export-record");
    }

    @Test
    void whatSheAskedIsNotInTheHistoryThatOfficersRead() {
        assertThat(service.get(TestTokens.officer(), "/v1/citizens/" + sari + "/history")
                        .body())
                .contains("Sari Wulandari")
                .doesNotContain("Salinan");
        assertThat(service.get(TestTokens.citizen(sari.toString()), "/v1/me/history")
                        .body())
                .contains("Salinan");
    }

    @Test
    void nobodyHasNoFile() {
        assertThat(service.get(TestTokens.citizen(UUID.randomUUID().toString()), "/v1/me/export")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theOfficerExportsNobodyWhoHasNotAskedForAccess() {
        HttpResponse<String> refused = service.get(DPO, "/v1/citizens/" + budi + "/export");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("request-missing");
        assertThat(service.get(DPO, "/v1/citizens/" + UUID.randomUUID() + "/export")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void howeverOftenSomebodyWasReadTheTrailIsWhole() {
        UUID wanted = UUID.randomUUID();
        people.resident(wanted, "Ratna Sari", "1980-01-01", "3373044101800001");
        service.digest(people.last());
        String token = TestTokens.citizen(wanted.toString());
        for (int look = 0; look < 1_005; look++) {
            service.get(token, "/v1/me");
        }

        JsonNode trail = json(service.get(token, "/v1/me/export")).get("accesses");
        assertThat(trail.valueStream()
                        .filter(access -> access.path("action").asString("").equals("read-own-record")))
                .hasSize(1_005);
        assertThat(trail.valueStream()
                        .map(access -> access.get("id").asString())
                        .distinct()
                        .count())
                .isEqualTo(trail.size());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
