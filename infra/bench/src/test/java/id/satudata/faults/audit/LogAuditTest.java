package id.satudata.faults.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.faults.load.History;
import id.satudata.faults.load.Reply;
import id.satudata.faults.load.Request;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LogAuditTest {
    private static final UUID CITIZEN = UUID.randomUUID();

    private final LoggedEvent first = event(1, 0);
    private final LoggedEvent second = event(2, 1);

    private static LoggedEvent event(long position, long sequence) {
        return new LoggedEvent(position, UUID.randomUUID(), CITIZEN, sequence, "citizen.name-changed.v1", new byte[0]);
    }

    private static History.Fact acknowledged(LoggedEvent event, long position) {
        Request request = new Request(0, "name-changes", event.eventId().toString(), Map.of());
        return new History.Fact(request, new Reply.Taken(List.of(event.eventId()), CITIZEN, position), 0);
    }

    private static LogAudit audit(List<LoggedEvent> log, History.Fact... taken) {
        return new LogAudit(new Log(log), List.of(taken));
    }

    @Test
    void whatWasAcknowledgedAndIsThereBreaksNothing() {
        LogAudit audit = audit(List.of(first, second), acknowledged(first, 1), acknowledged(second, 2));

        assertThat(audit.broken()).isEmpty();
        assertThat(audit.unaccounted()).isZero();
    }

    @Test
    void anAcknowledgedFactThatTheLogLacksIsLost() {
        LogAudit audit = audit(List.of(first), acknowledged(first, 1), acknowledged(second, 2));

        assertThat(audit.lost()).isEqualTo(1);
        assertThat(audit.broken()).hasSize(1);
    }

    @Test
    void anEventThatNobodyWasToldOfIsSeen() {
        assertThat(audit(List.of(first, second), acknowledged(first, 1)).unaccounted())
                .isEqualTo(1);
    }

    @Test
    void aFactAtAnotherPlaceThanAcknowledgedIsSeen() {
        assertThat(audit(List.of(first), acknowledged(first, 7)).broken()).hasSize(1);
    }

    @Test
    void oneEventForTwoFactsIsSeen() {
        assertThat(audit(List.of(first), acknowledged(first, 1), acknowledged(first, 1))
                        .broken())
                .hasSize(1);
    }

    @Test
    void aHoleInAStreamIsSeen() {
        assertThat(audit(List.of(second), acknowledged(second, 2)).broken()).hasSize(1);
    }
}
