package id.satudata.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.command.decision.Decision.Accepted;
import id.satudata.command.decision.Decision.Reason;
import id.satudata.command.decision.Decision.Refused;
import id.satudata.kernel.event.Event;
import java.util.List;
import java.util.UUID;

/** What came of a command, and what is expected of it. */
public final class Hearing {

    private final CaseHistory history;
    private final Decision decision;
    private boolean recorded;

    Hearing(CaseHistory history, Decision decision) {
        this.history = history;
        this.decision = decision;
    }

    public Hearing thenRecorded(Event... events) {
        assertThat(accepted().events()).extracting(NewEvent::event).containsExactly(events);
        return this;
    }

    public Hearing withoutWarnings() {
        return withWarnings();
    }

    /** With exactly these warnings, by the ids of their rules. */
    public Hearing withWarnings(String... rules) {
        assertThat(accepted().warnings()).extracting(Finding::rule).containsExactlyInAnyOrder(rules);
        return this;
    }

    /** With this warning among others. */
    public Hearing withWarning(String rule) {
        assertThat(accepted().warnings()).extracting(Finding::rule).contains(rule);
        return this;
    }

    public Hearing withoutWarning(String rule) {
        assertThat(accepted().warnings()).extracting(Finding::rule).doesNotContain(rule);
        return this;
    }

    public Hearing about(UUID subject) {
        assertThat(accepted().subjectId()).isEqualTo(subject);
        return this;
    }

    /** Refused by exactly these rules, whichever way. */
    public Hearing thenRefused(String... rules) {
        assertThat(refused().errors()).extracting(Finding::rule).containsExactlyInAnyOrder(rules);
        return this;
    }

    public Hearing because(Reason reason) {
        assertThat(refused().reason()).isEqualTo(reason);
        return this;
    }

    public Hearing atFields(String... fields) {
        assertThat(refused().errors()).extracting(Finding::field).containsExactlyInAnyOrder(fields);
        return this;
    }

    public Hearing atField(String rule, String field) {
        assertThat(findings())
                .filteredOn(finding -> finding.rule().equals(rule))
                .extracting(Finding::field)
                .containsOnly(field);
        return this;
    }

    public Hearing heldBy(Claim claim, UUID holder) {
        accept();
        assertThat(history.holderOf(claim)).contains(holder);
        return this;
    }

    public Hearing heldByNobody(Claim claim) {
        accept();
        assertThat(history.holderOf(claim)).isEmpty();
        return this;
    }

    /** Goes on with what was recorded. */
    public CaseHistory then() {
        return accept();
    }

    /** Goes on after a refusal, as if nothing had been reported. */
    public CaseHistory nevertheless() {
        refused();
        return history;
    }

    private CaseHistory accept() {
        if (!recorded) {
            history.record(accepted());
            recorded = true;
        }
        return history;
    }

    private List<Finding> findings() {
        return switch (decision) {
            case Accepted accepted -> accepted.warnings();
            case Refused refused -> refused.errors();
        };
    }

    private Accepted accepted() {
        assertThat(decision).isInstanceOf(Accepted.class);
        return (Accepted) decision;
    }

    private Refused refused() {
        assertThat(decision).isInstanceOf(Refused.class);
        return (Refused) decision;
    }
}
