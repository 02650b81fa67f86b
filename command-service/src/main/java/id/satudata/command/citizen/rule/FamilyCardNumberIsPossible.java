package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import id.satudata.kernel.family.FamilyCardNumber;
import org.jspecify.annotations.Nullable;

/** 16 digits, not all of them nought. */
@Law("UU 23/2006 art. 61")
public record FamilyCardNumberIsPossible(
        String field, @Nullable String number) implements Requirement {
    @Override
    public boolean isBroken() {
        return number != null && !FamilyCardNumber.isValid(number);
    }
}
