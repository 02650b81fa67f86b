package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Expectation;
import id.satudata.command.decision.Law;
import id.satudata.kernel.citizen.Nik;
import id.satudata.kernel.citizen.Sex;

/** A woman's NIK shows her day of birth plus 40. */
@Law("UU 24/2013 art. 13")
public record NikAgreesWithSex(Nik nik, Sex sex) implements Expectation {
    @Override
    public boolean isBroken() {
        return !nik.agreesWith(sex);
    }

    @Override
    public String field() {
        return "nik";
    }
}
