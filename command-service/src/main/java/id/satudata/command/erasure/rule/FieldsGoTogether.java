package id.satudata.command.erasure.rule;

import id.satudata.command.decision.Expectation;
import id.satudata.command.erasure.ErasureLaw;
import id.satudata.kernel.privacy.Category;
import java.util.List;
import java.util.Set;

/** Fields that are kept for the same reason have one key, and go together. */
public record FieldsGoTogether(List<String> asked, Set<Category> categories) implements Expectation {
    @Override
    public boolean isBroken() {
        return !asked.isEmpty() && !asked.containsAll(ErasureLaw.fieldsOf(categories));
    }

    @Override
    public String field() {
        return "fields";
    }

    @Override
    public List<Object> arguments() {
        return List.of(String.join(", ", ErasureLaw.fieldsOf(categories)));
    }
}
