package id.satudata.embedded.elasticsearch.module;

import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Token filters read from an index's settings. */
final class TokenFilters {
    private TokenFilters() {}

    static TokenFilterFactory asciiFolding(IndexSettings index, Environment env, String name, Settings settings) {
        if (settings.getAsBoolean("preserve_original", false)) {
            return new TokenFilter(name, tokens -> new ASCIIFoldingFilter(tokens, true));
        }
        return new TokenFilter.Normalizing(name, ASCIIFoldingFilter::new);
    }

    static TokenFilterFactory trim(IndexSettings index, Environment env, String name, Settings settings) {
        return new TokenFilter.Normalizing(name, TrimFilter::new);
    }

    static TokenFilterFactory length(IndexSettings index, Environment env, String name, Settings settings) {
        int min = settings.getAsInt("min", 0);
        int max = settings.getAsInt("max", Integer.MAX_VALUE);
        return new TokenFilter(name, tokens -> new LengthFilter(tokens, min, max));
    }

    static TokenFilterFactory edgeNgram(IndexSettings index, Environment env, String name, Settings settings) {
        var size = NgramSize.of(settings);
        return new TokenFilter(
                name, tokens -> new EdgeNGramTokenFilter(tokens, size.min(), size.max(), size.keepsWhole()));
    }

    static TokenFilterFactory ngram(IndexSettings index, Environment env, String name, Settings settings) {
        var size = NgramSize.of(settings);
        if (size.max() - size.min() > index.getMaxNgramDiff()) {
            throw new IllegalArgumentException("the ngram filter [%s] needs index.max_ngram_diff of at least %d"
                    .formatted(name, size.max() - size.min()));
        }
        return new TokenFilter(name, tokens -> new NGramTokenFilter(tokens, size.min(), size.max(), size.keepsWhole()));
    }

    static TokenFilterFactory patternReplace(IndexSettings index, Environment env, String name, Settings settings) {
        var pattern = Pattern.compile(Objects.requireNonNull(settings.get("pattern"), "pattern is missing"));
        var replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return new TokenFilter.Normalizing(name, tokens -> new PatternReplaceFilter(tokens, pattern, replacement, all));
    }

    private record NgramSize(int min, int max, boolean keepsWhole) {
        static NgramSize of(Settings settings) {
            return new NgramSize(
                    settings.getAsInt("min_gram", 1),
                    settings.getAsInt("max_gram", 2),
                    settings.getAsBoolean("preserve_original", false));
        }
    }
}
