package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.citizen.CivilLaw;
import id.satudata.command.decision.Expectation;
import id.satudata.command.decision.Law;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Courts may dispense from it. */
@Law("UU 1/1974 art. 7 jo. UU 16/2019")
public record SpousesAreOfAge(String field, Citizen citizen, LocalDate marriedOn) implements Expectation {
    @Override
    public boolean isBroken() {
        return citizen.bornOn()
                .map(bornOn -> ChronoUnit.YEARS.between(bornOn, marriedOn))
                .filter(age -> age < CivilLaw.inForce().marriageAge())
                .isPresent();
    }

    @Override
    public List<Object> arguments() {
        return List.of(CivilLaw.inForce().marriageAge());
    }
}
