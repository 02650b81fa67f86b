package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.CivilLaw;
import id.satudata.command.decision.Expectation;
import id.satudata.command.decision.Law;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A late report is as true as a timely one. */
@Law("UU 23/2006 art. 44")
public record DeathsAreReportedInTime(LocalDate diedOn, LocalDate today) implements Expectation {
    @Override
    public boolean isBroken() {
        return ChronoUnit.DAYS.between(diedOn, today) > CivilLaw.inForce().deathReportDays();
    }

    @Override
    public String field() {
        return "diedOn";
    }

    @Override
    public List<Object> arguments() {
        return List.of(CivilLaw.inForce().deathReportDays());
    }
}
