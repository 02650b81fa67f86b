package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;

/** A NIK is given once; a wrong one is corrected. */
@Law("UU 24/2013 art. 13")
public record CitizenHasNoNikYet(Citizen citizen) implements Requirement {
    @Override
    public boolean isBroken() {
        return citizen.nik().isPresent();
    }

    @Override
    public String field() {
        return "nik";
    }
}
