package id.satudata.query.search.name;

import static id.satudata.query.search.name.SpellingRule.replace;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The key of a word: equal for the ways in which Indonesian registers spell the same name. A key is a common
 * denominator, not a pronunciation, and is never shown.
 */
final class Spelling {

    private static final List<SpellingRule> RULES = List.of(
            // Arabic and European letters: Achmad, Akhmad; Christina, Kristina; Ridho, Thoriq, Bhakti, Joseph
            replace("chr", "kr"),
            replace("ch|kh", "h"),
            replace("([bdgjpst])h", "$1"),
            replace("^rh", "r"),
            replace("dz|z", "s"),
            replace("ts|sy|sz", "s"),
            replace("[fv]", "p"),
            replace("q|ck|c$", "k"),
            replace("x", "ks"),
            // vowels in a row: Saeful, Saiful; Khoirul, Khairul; Setiyawan, Setyawan; Suwarno, Suarno
            replace("ae|oi|ay(?![aeiou])", "ai"),
            replace("aw(?![aeiou])", "au"),
            replace("ie|iy(?=[aeiou])", "i"),
            replace("(?<=[^aeiou])y", "i"),
            replace("uw(?=[aeiou])", "u"),
            // doubled letters
            replace("(.)\\1+", "$1"),
            replace("^moh", "muh"),
            replace("^muh[ae]m[ae][dt]$", "muhamad"),
            replace("^abdul(?=[dnrst])", "abdu"),
            // endings hardly heard: Fatimah, Ahmad, Yakub
            replace("(?<=[aeiou])h$", ""),
            replace("d$", "t"),
            replace("b$", "p"));

    /** Names of scripture written with the j of Dutch or the y of today, by key. */
    private static final Map<String, String> SAME_NAME = Map.ofEntries(
            Map.entry("jusup", "yusup"),
            Map.entry("josep", "yosep"),
            Map.entry("junus", "yunus"),
            Map.entry("jakup", "yakup"),
            Map.entry("jahya", "yahya"),
            Map.entry("johan", "yohan"),
            Map.entry("johanes", "yohanes"),
            Map.entry("josua", "yosua"),
            Map.entry("jakobus", "yakobus"),
            Map.entry("putera", "putra"),
            Map.entry("puteri", "putri"));

    /** Few words make up most names, and each costs two dozen patterns. */
    private static final LoadingCache<String, Set<String>> KEYS =
            Caffeine.newBuilder().maximumSize(20_000).build(Spelling::readKeys);

    private Spelling() {}

    /** One key, or two where an old spelling can be read in two ways. */
    static Set<String> keys(String folded) {
        return KEYS.get(folded);
    }

    private static Set<String> readKeys(String folded) {
        return OldSpelling.readings(folded).stream().map(Spelling::key).collect(Collectors.toUnmodifiableSet());
    }

    private static String key(String reading) {
        String key = reading;
        for (SpellingRule rule : RULES) {
            key = rule.applyTo(key);
        }
        return SAME_NAME.getOrDefault(key, key);
    }
}
