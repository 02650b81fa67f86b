package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Requirement;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** At most 200 characters, none of them a control character or a symbol. */
public record BirthPlaceIsReadable(@Nullable String birthPlace) implements Requirement {

    private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P} `]{0,200}");

    @Override
    public boolean isBroken() {
        return birthPlace != null && !READABLE.matcher(birthPlace).matches();
    }

    @Override
    public String field() {
        return "birthPlace";
    }
}
