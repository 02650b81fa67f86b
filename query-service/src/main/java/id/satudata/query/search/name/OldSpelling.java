package id.satudata.query.search.name;

import static id.satudata.query.search.name.SpellingRule.replace;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the spellings before 1947 (Van Ophuijsen) and before 1972 (Soewandi) as today's: Soekarno, Djoko, Tjahjo,
 * Sjahrir, Njoto.
 */
final class OldSpelling {

    private static final Pattern MARKED = Pattern.compile("oe|tj|dj|sj|hj|^nj");
    // Upper case holds a j that is certain apart from one that may be today's y.
    private static final List<SpellingRule> CERTAIN = List.of(
            replace("oe", "u"),
            replace("dj", "J"),
            replace("tj", "c"),
            replace("sj", "sy"),
            replace("hj", "hy"),
            replace("^nj", "ny"));

    private OldSpelling() {}

    /** Today's spelling; two where a single j may be today's j or y, since many kept half of the old spelling. */
    static Set<String> readings(String word) {
        if (!MARKED.matcher(word).find()) {
            return Set.of(word);
        }
        String read = word;
        for (SpellingRule rule : CERTAIN) {
            read = rule.applyTo(read);
        }
        String kept = read.replace('J', 'j');
        return read.indexOf('j') < 0
                ? Set.of(kept)
                : Set.of(kept, read.replace('j', 'y').replace('J', 'j'));
    }
}
