package id.satudata.query.search.name;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Set;
import java.util.TreeSet;

/** The beginnings of a word with their keys; kept for the commonest words, which make up most names. */
final class SpelledPrefixes {

    private static final int KEPT = 20_000;
    private static final LoadingCache<Word, Set<String>> CACHE =
            Caffeine.newBuilder().maximumSize(KEPT).build(SpelledPrefixes::spell);

    private record Word(String text, int longest) {}

    private SpelledPrefixes() {}

    static Set<String> of(String word, int longest) {
        return CACHE.get(new Word(word, longest));
    }

    private static Set<String> spell(Word word) {
        Set<String> terms = new TreeSet<>();
        for (int length = 1; length <= word.longest(); length++) {
            String beginning = Folding.beginning(word.text(), length);
            terms.add(beginning);
            terms.addAll(Spelling.keys(beginning));
        }
        return terms;
    }
}
