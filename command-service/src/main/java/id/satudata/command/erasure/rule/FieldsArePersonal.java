package id.satudata.command.erasure.rule;

import id.satudata.command.decision.Requirement;
import id.satudata.command.erasure.ErasureLaw;
import id.satudata.kernel.privacy.Category;
import java.util.EnumSet;
import java.util.List;

/** What is to be erased is a field of personal data. */
public record FieldsArePersonal(String field, boolean isPersonal) implements Requirement {
    @Override
    public boolean isBroken() {
        return !isPersonal;
    }

    @Override
    public List<Object> arguments() {
        return List.of(String.join(", ", ErasureLaw.fieldsOf(EnumSet.allOf(Category.class))));
    }
}
