package id.satudata.kernel.family;

import java.util.regex.Pattern;

/** Number of a family card (Nomor KK): 16 digits, not all of them zero. */
public record FamilyCardNumber(String value) {

    private static final Pattern DIGITS = Pattern.compile("(?!0{16})[0-9]{16}");

    public FamilyCardNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a family card number");
        }
    }

    public static boolean isValid(String value) {
        return DIGITS.matcher(value).matches();
    }

    /** Masked: a number in a log would name a household. */
    @Override
    public String toString() {
        return "FamilyCardNumber[…]";
    }
}
