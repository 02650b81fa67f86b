package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Requirement;
import java.util.regex.Pattern;

/** Letters of any script with the marks that names bear: no digits, symbols or control characters. */
public record NameIsSpelledInLetters(String name) implements Requirement {

    private static final Pattern SPELLING = Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M} .'’\\-,`/()]+");

    @Override
    public boolean isBroken() {
        return !name.isBlank() && !SPELLING.matcher(name).matches();
    }

    @Override
    public String field() {
        return "name";
    }
}
