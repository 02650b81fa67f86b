package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Requirement;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number can be dialled from anywhere: a plus and up to 15 digits (ITU-T E.164). */
public record PhoneIsDialable(@Nullable String phone) implements Requirement {
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{6,14}");

    @Override
    public boolean isBroken() {
        return phone != null && !INTERNATIONAL.matcher(phone).matches();
    }

    @Override
    public String field() {
        return "phone";
    }

    /** Masked: the number is somebody's. */
    @Override
    public String toString() {
        return "PhoneIsDialable[…]";
    }
}
