package id.satudata.standalone.load;

import java.util.Locale;
import java.util.regex.Pattern;

/** Ways in which registers write what the API writes in one; anything else is passed on for the API to judge. */
final class Spellings {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})");

    private Spellings() {}

    /** {@code L}, {@code LAKI-LAKI} and {@code P}, {@code PEREMPUAN} as MALE and FEMALE. */
    static String sex(String text) {
        return switch (text.toUpperCase(Locale.ROOT).replace(' ', '-')) {
            case "L", "LAKI-LAKI", "MALE" -> "MALE";
            case "P", "PEREMPUAN", "FEMALE" -> "FEMALE";
            default -> text;
        };
    }

    /** {@code 31/12/2009} and {@code 31-12-2009}, day first, as {@code 2009-12-31}. */
    static String date(String text) {
        var parts = DAY_FIRST.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        return "%s-%02d-%02d"
                .formatted(parts.group(4), Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(1)));
    }
}
