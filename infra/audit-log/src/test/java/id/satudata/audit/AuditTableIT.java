package id.satudata.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTableIT {
    private static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);
    private static final Instant NOON = Instant.parse("2024-01-15T05:00:00.123456Z");
    private static final UUID SARI = UUID.randomUUID();
    private static final UUID BUDI = UUID.randomUUID();
    private static final String REFUSED = "42501";

    private final Ledger ledger = new Ledger();
    private final AuditTable table = ledger.table;

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whatWasWrittenIsReadAsItWas() {
        AuditEvent granted = event(NOON, "dukcapil", "officer-7", Account.GRANTED, SARI, BUDI);
        AuditEvent changed = rules("ab12");

        table.insert(List.of(granted, changed));

        assertThat(table.between(0, Long.MAX_VALUE, 10))
                .extracting(AuditRow::event)
                .containsExactly(granted, changed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.access_event set actor = 'another'",
                "delete from audit.access_event",
                "truncate audit.access_event"
            })
    void nobodyChangesWhatIsThere(String change) {
        table.insert(List.of(event(NOON, "dukcapil", "officer-7", Account.GRANTED, SARI)));

        assertThatThrownBy(() -> ledger.database.jdbc().execute(change))
                .rootCause()
                .asInstanceOf(InstanceOfAssertFactories.type(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo(REFUSED);
        assertThatThrownBy(() -> ledger.asOwner(change)).hasMessage(REFUSED);
        assertThat(table.page(ALL, 10)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into audit.access_event (position, event_id, event_type, recorded_at, service, decision, fields,"
                        + " subjects) overriding system value values (1, gen_random_uuid(), 'x', now(), 'x', 'x', '', '{}')",
                "insert into audit.access_event (stored_at, event_id, event_type, recorded_at, service, decision, fields,"
                        + " subjects) values (now(), gen_random_uuid(), 'x', now(), 'x', 'x', '', '{}')",
                "alter table audit.access_event disable trigger access_event_is_append_only",
                "drop table audit.access_event",
                "select setval('audit.access_event_position_seq', 1)"
            })
    void whoeverWritesChoosesNeitherPlaceNorTimeNorForm(String attempt) {
        assertThatThrownBy(() -> ledger.database.jdbc().execute(attempt))
                .rootCause()
                .asInstanceOf(InstanceOfAssertFactories.type(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo(REFUSED);
    }

    @Test
    void rulesAreNotedWhenTheyDifferFromTheLatestHoweverManyServicesStart() {
        startAtOnce("one");
        startAtOnce("two");
        startAtOnce("one");

        assertThat(table.between(0, Long.MAX_VALUE, 100))
                .extracting(row -> row.event().account().rules())
                .containsExactly("one", "two", "one");
    }

    private void startAtOnce(String rules) {
        try (ExecutorService services = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 5).forEach(any -> services.submit(() -> table.insertIfChanged(rules(rules))));
        }
    }

    @Test
    void pagesTellEveryEventOnceTheLatestFirst() {
        // Several have the same time.
        List<AuditEvent> events = IntStream.range(0, 25)
                .mapToObj(number -> event(NOON.plusSeconds(number / 4), "dukcapil", "a" + number, Account.DENIED))
                .toList();
        table.insert(events);

        List<AuditEvent> read = new ArrayList<>();
        UUID last = null;
        for (List<AuditRow> page = page(last); !page.isEmpty(); page = page(last)) {
            page.forEach(row -> read.add(row.event()));
            last = read.getLast().id();
        }

        assertThat(read).isEqualTo(events.reversed());
    }

    private List<AuditRow> page(@Nullable UUID before) {
        return table.page(new AuditFilter(null, null, null, null, null, null, before), 10);
    }

    @Test
    void aFilterLeavesWhatFitsAllOfIt() {
        AuditEvent first = event(NOON, "dukcapil", "officer-7", Account.GRANTED, SARI);
        AuditEvent second = event(NOON.plusSeconds(60), "kemenkes", "officer-8", Account.DENIED, SARI, BUDI);
        AuditEvent third = event(NOON.plusSeconds(120), "kemenkes", "officer-9", Account.GRANTED, BUDI);
        table.insert(List.of(first, second, third));

        assertThat(found(new AuditFilter("kemenkes", null, null, null, null, null, null)))
                .containsExactly(third, second);
        assertThat(found(new AuditFilter(null, "officer-8", null, null, null, null, null)))
                .containsExactly(second);
        assertThat(found(AuditFilter.about(SARI, null))).containsExactly(second, first);
        assertThat(found(AuditFilter.about(SARI, second.id()))).containsExactly(first);
        assertThat(found(new AuditFilter("kemenkes", null, BUDI, Account.GRANTED, null, null, null)))
                .containsExactly(third);
        assertThat(found(new AuditFilter(null, null, null, null, NOON, NOON.plusSeconds(120), null)))
                .containsExactly(second, first);
        assertThat(table.isKnown(first.id())).isTrue();
        assertThat(table.isKnown(SARI)).isFalse();
    }

    @Test
    void whoWasShownToSomebodyInATimeIsToldOnceAndInPages() {
        table.insert(List.of(
                event(NOON, "dukcapil", "officer-7", Account.GRANTED, SARI),
                event(NOON.plusSeconds(60), "dukcapil", "officer-7", Account.BREAK_GLASS, SARI, BUDI),
                event(NOON.plusSeconds(61), "dukcapil", "officer-7", Account.DENIED, UUID.randomUUID()),
                event(NOON.plusSeconds(62), "dukcapil", "officer-8", Account.GRANTED, UUID.randomUUID()),
                event(NOON.plusSeconds(120), "dukcapil", "officer-7", Account.GRANTED, UUID.randomUUID())));
        AuditReach reach = new AuditReach("dukcapil", "officer-7", NOON, NOON.plusSeconds(120));

        List<UUID> first = table.subjects(reach, null, 1);
        List<UUID> second = table.subjects(reach, first.getFirst(), 10);

        assertThat(table.subjectCount(reach)).isEqualTo(2);
        assertThat(List.of(first.getFirst(), second.getFirst())).containsExactlyInAnyOrder(SARI, BUDI);
        assertThat(second).hasSize(1);
        assertThat(table.fields(reach)).containsExactly("name", "nik");
        assertThat(table.subjectCount(new AuditReach(null, null, NOON, NOON.plusSeconds(121))))
                .isEqualTo(4);
    }

    @Test
    void neitherTheWorkOnABreachNorAnOpeningNorTheLooksOfTheOfficerAffectAnybody() {
        table.insert(List.of(
                event("case-officer", "read-record", SARI),
                event("case-officer", "break-glass", UUID.randomUUID()),
                event("data-protection-officer", "work-breach", UUID.randomUUID()),
                event("data-protection-officer", "read-rights", BUDI)));

        AuditReach byAnybody = new AuditReach(null, null, NOON, NOON.plusSeconds(1));
        AuditReach byOneOfThem = new AuditReach("dukcapil", null, NOON, NOON.plusSeconds(1));
        assertThat(table.subjects(byAnybody, null, 10)).containsExactly(SARI);
        assertThat(table.subjects(byOneOfThem, null, 10)).containsExactlyInAnyOrder(SARI, BUDI);
    }

    private List<AuditEvent> found(AuditFilter filter) {
        return table.page(filter, 10).stream().map(AuditRow::event).toList();
    }

    private static AuditEvent event(String role, String action, UUID... subjects) {
        return event(NOON, "dukcapil", "officer-7", role, action, Account.GRANTED, subjects);
    }

    private static AuditEvent event(Instant at, String agency, String actor, String decision, UUID... subjects) {
        return event(at, agency, actor, "case-officer", "read-record", decision, subjects);
    }

    private static AuditEvent event(
            Instant at, String agency, String actor, String role, String action, String decision, UUID... subjects) {
        return new AuditEvent(
                UUID.randomUUID(),
                AuditEvent.DECIDED,
                at,
                new Account(
                        "query",
                        actor,
                        agency,
                        role,
                        action,
                        decision,
                        null,
                        "vital-interest",
                        "UU 27/2022 art. 20 (2) d",
                        List.of("nik", "name"),
                        List.of(subjects),
                        null));
    }

    private static AuditEvent rules(String fingerprint) {
        return new AuditEvent(UUID.randomUUID(), AuditEvent.RULES_CHANGED, NOON, Account.ofRules("query", fingerprint));
    }
}
