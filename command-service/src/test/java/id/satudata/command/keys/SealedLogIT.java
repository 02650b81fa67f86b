package id.satudata.command.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import id.satudata.command.Residents;
import id.satudata.command.RunningCommandService;
import id.satudata.command.eventstore.EventLog;
import id.satudata.command.eventstore.StoredEvent;
import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.ContactGiven;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.PersonalDataErased;
import id.satudata.kernel.privacy.Category;
import id.satudata.privacy.key.SubjectKeys;
import id.satudata.privacy.kms.KekFile;
import id.satudata.privacy.kms.Kms;
import id.satudata.privacy.kms.Kms.Wrapped;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Personal data in the log: sealed, opened, erased, and kept under a key that changes. */
class SealedLogIT extends RunningCommandService {
    private static final String PHONE = "+6281298765432";

    @Autowired
    private EventLog log;

    @Autowired
    private SubjectKeyTable table;

    @Autowired
    private Kms kms;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void nothingPersonalIsStoredInClearAndAllOfItIsReadBack() {
        String nik = Residents.nik();
        UUID citizen = register(nik);
        reach(nik, "contact-" + nik);

        assertThat(everythingStoredAbout(citizen))
                .doesNotContain("Lestari", nik, "1990-01-01", PHONE, hex("Lestari"), hex(nik), hex(PHONE))
                .contains("33.73.04.1001");
        assertThat(events(citizen))
                .satisfiesExactly(
                        first -> assertThat(((ResidentRegistered) first).name()).isEqualTo("Sri Lestari"),
                        second -> assertThat(((ContactGiven) second).phone()).isEqualTo(PHONE));
    }

    @Test
    void aBirthdayDoesNotStandInTheEnvelopeEither() {
        HttpResponse<String> birth = post("/v1/births", """
                {"name":"Bima","sex":"MALE","birthDate":"2021-12-14","village":"33.73.04.1001"}""");
        UUID child = UUID.fromString(JsonPath.read(birth.body(), "$.subjectId"));

        assertThat(everythingStoredAbout(child)).contains("sealed").doesNotContain("2021-12-14", "Bima");
        assertThat(events(child).getFirst())
                .isInstanceOfSatisfying(
                        BirthRegistered.class,
                        read -> assertThat(read.birthDate()).isEqualTo("2021-12-14"));
    }

    @Test
    void aCitizenHasOneRowOfKeysHoweverManyFacts() {
        String nik = Residents.nik();
        UUID citizen = register(nik);
        String first = keysOf(citizen);

        reach(nik, "one-row-" + nik);
        assertThat(post("/v1/name-changes", """
                {"nik":"%s","name":"Sri Ayu","changedOn":"2020-01-01"}""".formatted(nik)).statusCode()).isEqualTo(201);

        assertThat(keysOf(citizen)).isEqualTo(first);
    }

    @Test
    void whatWasNotRecordedLeavesNoKeys() {
        String nik = Residents.nik();
        register(nik);
        long rows = number("select count(*) from subject_key");

        assertThat(post("/v1/residents", Residents.body(nik)).statusCode()).isEqualTo(409);

        assertThat(number("select count(*) from subject_key")).isEqualTo(rows);
    }

    @Test
    void keysThatAnotherInstanceHasReplacedSealNothing() {
        String nik = Residents.nik();
        UUID citizen = register(nik);
        reach(nik, "before-" + nik);
        SubjectKeyStore another = new SubjectKeyStore(table, kms);
        transactions.executeWithoutResult(status -> {
            Map<UUID, SubjectKeys> found =
                    another.toReplace(Set.of(citizen), Set.of()).bySubject();
            SubjectKeys kept = Objects.requireNonNull(found.get(citizen));
            another.replace(List.of(kept.without(Set.of(Category.CONSENT))));
        });

        assertThat(reach(nik, "after-" + nik).statusCode()).isEqualTo(201);

        assertThat(((ContactGiven) events(citizen).getLast()).phone()).isEqualTo(PHONE);
    }

    @Test
    void keysThatWereLookedUpToSealAreComparedAndNotLookedUpAgain() {
        UUID citizen = register(Residents.nik());
        SubjectKeyStore store = new SubjectKeyStore(table, kms);
        List<Wrapped> lookedUp = store.toSeal(Set.of(citizen), Set.of()).assumed();
        assertThat(lookedUp).hasSize(1);

        post("/v1/erasures", """
                {"citizenId":"%s","ground":"UNLAWFUL"}""".formatted(citizen));

        assertThat(store.toSeal(Set.of(citizen), Set.of()).assumed()).isEqualTo(lookedUp);
    }

    @Test
    void withdrawnConsentShredsWhatWasKeptByItAndNothingElse() {
        String nik = Residents.nik();
        UUID citizen = register(nik);
        HttpResponse<String> reached = reach(nik, "withdrawn-" + nik);
        String payloads = payloadsOf(citizen, 2);

        HttpResponse<String> answer = erase("""
                {"nik":"%s","ground":"CONSENT_WITHDRAWN","fields":["phone","email"]}""".formatted(nik));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(payloadsOf(citizen, 2)).isEqualTo(payloads);
        assertThat(events(citizen))
                .satisfiesExactly(
                        first -> assertThat(((ResidentRegistered) first).name()).isEqualTo("Sri Lestari"),
                        second -> assertThat(((ContactGiven) second).phone()).isNull(),
                        third -> assertThat(third).isInstanceOf(PersonalDataErased.class));
        HttpResponse<String> again = reach(nik, "withdrawn-" + nik);
        assertThat(again.statusCode())
                .as("the same report again after %s", reached)
                .isEqualTo(409);
        assertThat(reach(nik, "anew-" + nik).statusCode()).isEqualTo(201);
        assertThat(((ContactGiven) events(citizen).getLast()).phone()).isEqualTo(PHONE);
    }

    @Test
    void registrationsAreRefusedWithTheLawAndNothingHappens() {
        String nik = Residents.nik();
        UUID citizen = register(nik);
        String keys = keysOf(citizen);

        HttpResponse<String> refused = erase("""
                {"nik":"%s","ground":"SUBJECT_REQUEST","fields":["name"]}""".formatted(nik));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("registrations-are-kept", "fields[0]", "UU 23/2006 art. 79", "UU 27/2022 art. 15")
                .doesNotContain("Lestari", nik);
        assertThat(keysOf(citizen)).isEqualTo(keys);
    }

    @Test
    void whoWasRegisteredUnlawfullyIsForgottenAndTheNumberIsFree() {
        String nik = Residents.nik();
        UUID citizen = register(nik);
        reach(nik, "unlawful-" + nik);

        HttpResponse<String> answer = erase("""
                {"citizenId":"%s","ground":"UNLAWFUL"}""".formatted(citizen));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).contains("erased-numbers-are-nobodys");
        ResidentRegistered left = (ResidentRegistered) events(citizen).getFirst();
        assertThat((Object) left.name()).isNull();
        assertThat(left.nik()).isNull();
        assertThat(left.birthDate()).isEqualTo("1990-01-01");
        assertThat(number("select count(*) from identifier_claim where holder = ?", citizen))
                .isZero();
        assertThat(number("select count(*) from idempotency_key where subject = ?", citizen))
                .isZero();
        assertThat(post("/v1/moves", """
                {"citizenId":"%s","toVillage":"33.73.04.1002","movedOn":"2022-01-01"}""".formatted(citizen)).statusCode()).isEqualTo(404);
        assertThat(register(nik)).isNotEqualTo(citizen);
    }

    @Test
    void whatIsGivenAfterAnErasureIsNoPartOfIt() {
        String nik = Residents.nik();
        UUID citizen = register(nik);
        for (int round = 0; round < 3; round++) {
            assertThat(reach(nik, "round-%d-%s".formatted(round, nik)).statusCode())
                    .isEqualTo(201);
            assertThat(erase("""
                    {"nik":"%s","ground":"CONSENT_WITHDRAWN"}""".formatted(nik)).statusCode()).isEqualTo(201);
        }
        reach(nik, "last-" + nik);

        assertThat(events(citizen).stream()
                        .filter(ContactGiven.class::isInstance)
                        .map(contact -> String.valueOf(((ContactGiven) contact).phone())))
                .containsExactly("null", "null", "null", PHONE);
    }

    @Test
    void aRotationWrapsAllKeysAnewAndTouchesNoEvent() {
        String nik = Residents.nik();
        UUID citizen = register(nik);
        String before = keysOf(citizen);
        String payloads = payloadsOf(citizen, 1);

        KekFile.rotate(Path.of("target/kek.json"));
        assertThat(post("/v1/key-rotations", "{}").statusCode()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("/v1/key-rotations/latest").body().contains("\"DONE\""));

        assertThat(number("select count(distinct kek) from subject_key")).isEqualTo(1);
        assertThat(keysOf(citizen)).isNotEqualTo(before);
        assertThat(payloadsOf(citizen, 1)).isEqualTo(payloads);
        assertThat(((ResidentRegistered) events(citizen).getFirst()).name()).isEqualTo("Sri Lestari");
        assertThat(done()).isEqualTo(number("select count(*) from subject_key"));
    }

    private long done() {
        Integer done = JsonPath.read(get("/v1/key-rotations/latest").body(), "$.done");
        return done;
    }

    private UUID register(String nik) {
        HttpResponse<String> answer = send(to("/v1/residents")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "register-" + UUID.randomUUID())
                .POST(BodyPublishers.ofString(Residents.body(nik))));
        return UUID.fromString(JsonPath.read(answer.body(), "$.subjectId"));
    }

    private HttpResponse<String> reach(String nik, String key) {
        return send(to("/v1/contacts")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString("""
                        {"nik":"%s","phone":"%s","givenOn":"2024-01-10"}""".formatted(nik, PHONE))));
    }

    private HttpResponse<String> erase(String body) {
        return post("/v1/erasures", body);
    }

    private List<Event> events(UUID citizen) {
        return log.readAfter(Map.of(citizen, -1L)).stream()
                .map(StoredEvent::event)
                .toList();
    }

    private String keysOf(UUID citizen) {
        return text(
                "select string_agg(kek || ' ' || encode(wrapped, 'hex'), ',') from subject_key where subject = ?",
                citizen);
    }

    private String payloadsOf(UUID citizen, int first) {
        return text(
                "select string_agg(md5(payload) || md5(metadata), ',' order by sequence) from domain_event"
                        + " where stream_id = ? and sequence < ?",
                citizen,
                first);
    }

    private String everythingStoredAbout(UUID citizen) {
        return text(
                "select string_agg(event::text || convert_from(payload, 'UTF8') || convert_from(metadata, 'UTF8'), ',')"
                        + " from domain_event as event where stream_id = ?",
                citizen);
    }

    private String text(String sql, Object... parameters) {
        return String.valueOf(jdbc.queryForObject(sql, String.class, parameters));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
