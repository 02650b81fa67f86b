package id.satudata.command.erasure.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Requirement;
import id.satudata.kernel.event.PersonalFields;
import id.satudata.kernel.privacy.Category;
import java.util.Set;

/** An erasure has something to erase. */
public record SomethingIsThereToErase(Citizen citizen, Set<Category> categories) implements Requirement {
    @Override
    public boolean isBroken() {
        return citizen.facts().all().stream()
                .noneMatch(fact -> categories.stream().anyMatch(category -> PersonalFields.holds(fact, category)));
    }

    @Override
    public String field() {
        return "fields";
    }
}
