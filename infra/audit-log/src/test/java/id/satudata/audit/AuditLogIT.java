package id.satudata.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.kernel.access.AccessRules;
import id.satudata.kernel.access.AccessUnloggedException;
import id.satudata.kernel.access.Action;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditLogIT {
    private final Ledger ledger = new Ledger();
    private final AuditLog log = log();

    /** As a service has it that was just started. */
    private AuditLog log() {
        Clock clock = Clock.systemUTC();
        return new AuditLog(ledger.table, new RulesNote(ledger.table, clock, "query"), new Accounts("query"), clock);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void asManyRowsAsDecisionsHoweverManyAreMadeAtOnce() {
        List<UUID> asked =
                IntStream.range(0, 500).mapToObj(any -> UUID.randomUUID()).toList();

        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            asked.forEach(citizen -> requests.submit(() -> log.told(Asked.granted(Action.READ_RECORD, citizen))));
        }

        assertThat(decided())
                .flatExtracting(row -> row.event().account().subjects())
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void theRulesStandBeforeTheFirstDecisionThatWasMadeByThem() {
        log.told(Asked.denied(Action.SEARCH));
        log().told(Asked.denied(Action.SEARCH));

        assertThat(rows())
                .extracting(row -> row.event().type())
                .containsExactly(AuditEvent.RULES_CHANGED, AuditEvent.DECIDED, AuditEvent.DECIDED);
        assertThat(rows().getFirst().event().account().rules()).isEqualTo(AccessRules.fingerprint());
    }

    @Test
    void whatIsNotAuditedIsNotWritten() {
        log.told(Asked.granted(Action.READ_FIGURES));

        assertThat(rows()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenMayNotBeDone() {
        ledger.asOwner("alter table audit.access_event rename to gone");
        assertThatThrownBy(() -> log.told(Asked.granted(Action.READ_RECORD)))
                .isInstanceOf(AccessUnloggedException.class);

        ledger.asOwner("alter table audit.gone rename to access_event");
        log.told(Asked.granted(Action.READ_RECORD));

        assertThat(decided()).hasSize(1);
    }

    private List<AuditRow> decided() {
        return rows().stream()
                .filter(row -> row.event().type().equals(AuditEvent.DECIDED))
                .toList();
    }

    private List<AuditRow> rows() {
        return ledger.table.between(0, Long.MAX_VALUE, 1_000);
    }
}
