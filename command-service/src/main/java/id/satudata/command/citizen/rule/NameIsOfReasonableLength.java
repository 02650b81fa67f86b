package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Requirement;
import java.util.List;

/** Longer texts are no names. */
public record NameIsOfReasonableLength(String name) implements Requirement {

    private static final int MAXIMUM = 200;

    @Override
    public boolean isBroken() {
        return name.codePointCount(0, name.length()) > MAXIMUM;
    }

    @Override
    public String field() {
        return "name";
    }

    @Override
    public List<Object> arguments() {
        return List.of(MAXIMUM);
    }
}
