package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Expectation;
import id.satudata.command.decision.Law;
import id.satudata.kernel.citizen.Nik;
import java.time.LocalDate;

/** A NIK keeps the birth date of its issue, so a corrected date may rightly differ. */
@Law("UU 24/2013 art. 13")
public record NikAgreesWithBirthDate(Nik nik, LocalDate birthDate) implements Expectation {
    @Override
    public boolean isBroken() {
        return !nik.agreesWith(birthDate);
    }

    @Override
    public String field() {
        return "nik";
    }
}
