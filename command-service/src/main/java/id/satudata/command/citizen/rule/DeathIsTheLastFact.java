package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Expectation;
import id.satudata.kernel.event.Fact;
import java.time.LocalDate;

/** What is recorded as happening after a death puts one of the two in doubt. */
public record DeathIsTheLastFact(Citizen citizen, LocalDate diedOn) implements Expectation {
    @Override
    public boolean isBroken() {
        return citizen.facts().all().stream().map(Fact::effectiveOn).anyMatch(diedOn::isBefore);
    }

    @Override
    public String field() {
        return "diedOn";
    }
}
