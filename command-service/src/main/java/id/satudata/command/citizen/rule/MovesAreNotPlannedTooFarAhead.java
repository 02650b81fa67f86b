package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.CivilLaw;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.time.LocalDate;
import java.util.List;

/** A move may be announced, but not long before. */
@Law("UU 23/2006 art. 15")
public record MovesAreNotPlannedTooFarAhead(LocalDate movedOn, LocalDate today) implements Requirement {
    @Override
    public boolean isBroken() {
        return movedOn.isAfter(today.plusDays(CivilLaw.inForce().moveAnnouncementDays()));
    }

    @Override
    public String field() {
        return "movedOn";
    }

    @Override
    public List<Object> arguments() {
        return List.of(CivilLaw.inForce().moveAnnouncementDays());
    }
}
