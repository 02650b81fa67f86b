package id.satudata.query.search.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lower case, no accents, no apostrophes ({@code Ma'ruf}, {@code Nur'aini}), initials together ({@code S. H.}). */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHES = Pattern.compile("['`´\u2018\u2019\u02bb\u02bc]");
    private static final Pattern SPACED_INITIALS = Pattern.compile("(?<=(?<!\\p{L})\\p{L}\\.)\\s+(?=\\p{L}{1,3}\\.)");

    private Folding() {}

    static String fold(String written) {
        String plain = APOSTROPHES.matcher(written).replaceAll("");
        String bare =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        return SPACED_INITIALS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The first letters, so many at most; a letter is never cut in two. */
    static String beginning(String word, int letters) {
        return word.substring(0, word.offsetByCodePoints(0, Math.min(word.codePointCount(0, word.length()), letters)));
    }
}
