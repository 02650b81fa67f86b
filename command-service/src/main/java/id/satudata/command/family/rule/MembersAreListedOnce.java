package id.satudata.command.family.rule;

import id.satudata.command.decision.Requirement;
import java.util.List;
import java.util.UUID;

/** One person, one relation. */
public record MembersAreListedOnce(List<UUID> members) implements Requirement {
    @Override
    public boolean isBroken() {
        return members.stream().distinct().count() < members.size();
    }

    @Override
    public String field() {
        return "members";
    }
}
