package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Requirement;
import java.util.List;

/** 0 for a single birth, else the place within a multiple birth. */
public record BirthOrderIsPossible(int birthOrder) implements Requirement {

    private static final int MAXIMUM = 10;

    @Override
    public boolean isBroken() {
        return birthOrder < 0 || birthOrder > MAXIMUM;
    }

    @Override
    public String field() {
        return "birthOrder";
    }

    @Override
    public List<Object> arguments() {
        return List.of(MAXIMUM);
    }
}
