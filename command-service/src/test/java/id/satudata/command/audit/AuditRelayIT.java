package id.satudata.command.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.audit.AuditRow;
import id.satudata.audit.AuditTable;
import id.satudata.command.Residents;
import id.satudata.command.RunningCommandService;
import id.satudata.command.relay.TopicReader;
import id.satudata.embedded.TestEngines;
import id.satudata.embedded.TestTokens;
import id.satudata.kernel.event.Topics;
import id.satudata.kernel.seal.CheckReport;
import id.satudata.kernel.seal.Fault;
import id.satudata.kernel.seal.Finding;
import id.satudata.kernel.seal.LogCheck;
import id.satudata.kernel.seal.PublicKeys;
import id.satudata.kernel.seal.SealedDatabase;
import id.satudata.kernel.seal.SealedTable;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.test.annotation.DirtiesContext;

/** What the command-service audits: refusals, and which rules hold. */
@DirtiesContext
class AuditRelayIT extends RunningCommandService {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String STRANGER = TestTokens.of("policymaker", "bappenas", "ID", null);

    @Autowired
    private AuditTable audit;

    @Test
    void everyRefusalIsARowAndComesToTheTopicOnceAndInOrder() {
        int before = rows().size();

        assertThat(refused().statusCode()).isEqualTo(403);
        assertThat(refused().statusCode()).isEqualTo(403);

        assertThat(rows()).hasSize(before + 2);
        assertThat(rows().getLast().event().account()).satisfies(account -> {
            assertThat(account.service()).isEqualTo("command-service");
            assertThat(account.agency()).isEqualTo("bappenas");
            assertThat(account.action()).isEqualTo("record-fact");
            assertThat(account.reason()).isEqualTo("role");
        });
        awaitPublished();
    }

    @Test
    void aFactIsInItsOwnLogAndNotInTheAuditToo() {
        int before = rows().size();

        assertThat(post("/v1/residents", Residents.body()).statusCode()).isEqualTo(201);

        assertThat(rows()).hasSize(before);
    }

    @Test
    void whoeverIsKnownToNobodyCannotFillTheAudit() {
        int before = rows().size();

        assertThat(send(withoutToken("/v1/residents").POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(401);

        assertThat(rows()).hasSize(before);
    }

    @Test
    void theRulesThatHoldAreTheFirstRow() {
        assertThat(rows().getFirst().event().type()).isEqualTo("access.rules-changed.v1");
    }

    @Test
    void whileKafkaIsAwayAccessesAreLoggedAndLaterPublished() {
        refused();
        awaitPublished();
        TestEngines.kafka().stop();
        try {
            int before = rows().size();
            for (int number = 0; number < 20; number++) {
                assertThat(refused().statusCode()).isEqualTo(403);
            }
            assertThat(rows()).hasSize(before + 20);
        } finally {
            TestEngines.kafka().start();
        }

        awaitPublished();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get("/actuator/prometheus").body())
                        .containsPattern("satudata_audit_lag_events(\\{[^}]*})? 0\\.0"));
    }

    @Test
    void theAuditIsSealedAsTheLogIs() {
        refused();
        long last = rows().getLast().position();
        await().atMost(PATIENCE)
                .until(() -> number("select coalesce(max(last_position), 0) from seal_block where log = 'accesses'")
                        >= last);
        assertThat(check().isWell()).isTrue();
        assertThat(get("/v1/seals/accesses/inclusion?event="
                                + rows().getLast().event().id())
                        .statusCode())
                .isEqualTo(200);

        changePastTheTrigger(last, "another-agency");
        List<Finding> findings = check().findings();
        changePastTheTrigger(last, "bappenas");

        assertThat(findings).extracting(Finding::fault).containsExactly(Fault.EVENTS_CHANGED);
        assertThat(check().isWell()).isTrue();
    }

    private void changePastTheTrigger(long position, String agency) {
        jdbc.execute("alter table audit.access_event disable trigger access_event_is_append_only");
        jdbc.update("update audit.access_event set agency = ? where position = ?", agency, position);
        jdbc.execute("alter table audit.access_event enable trigger access_event_is_append_only");
    }

    private CheckReport check() {
        ConnectionCallback<CheckReport> check = connection -> {
            SealedDatabase sealed = new SealedDatabase(connection, SealedTable.ACCESSES);
            return new LogCheck("accesses", PublicKeys.read(NOTARY.publicPem()), done -> {})
                    .run(sealed.leaves(), sealed.blocks(), sealed.blocks());
        };
        return Objects.requireNonNull(jdbc.execute(check));
    }

    private HttpResponse<String> refused() {
        return send(as(STRANGER, "/v1/residents")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Residents.body())));
    }

    /** An event may come more than once, but never before one that is earlier in the audit. */
    private void awaitPublished() {
        List<String> kept =
                rows().stream().map(row -> row.event().id().toString()).toList();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(TopicReader.all(Topics.AUDIT).stream()
                                .map(message -> TopicReader.header(message, "ce_id"))
                                .distinct()
                                .toList())
                        .isEqualTo(kept));
    }

    private List<AuditRow> rows() {
        return audit.between(0, Long.MAX_VALUE, 100_000);
    }
}
