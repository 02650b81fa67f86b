package id.satudata.embedded.elasticsearch.module;

import java.io.Reader;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;

/** Character filters read from an index's settings. */
final class CharFilters {
    private static final Pattern RULE = Pattern.compile("\\s*(.*?)\\s*=>\\s*(.*?)\\s*");

    private CharFilters() {}

    /** Rules of the form {@code dj=>j}, without the escapes a full Elasticsearch also knows. */
    static CharFilterFactory mapping(IndexSettings index, Environment env, String name, Settings settings) {
        var map = new NormalizeCharMap.Builder();
        for (var rule : settings.getAsList("mappings")) {
            var sides = RULE.matcher(rule);
            if (!sides.matches()) {
                throw new IllegalArgumentException("not a mapping: [%s] in [%s]".formatted(rule, name));
            }
            map.add(sides.group(1), sides.group(2));
        }
        var built = map.build();
        return new CharFilter(name, text -> new MappingCharFilter(built, text));
    }

    static CharFilterFactory patternReplace(IndexSettings index, Environment env, String name, Settings settings) {
        var pattern = Pattern.compile(Objects.requireNonNull(settings.get("pattern"), "pattern is missing"));
        var replacement = settings.get("replacement", "");
        return new CharFilter(name, text -> new PatternReplaceCharFilter(pattern, replacement, text));
    }

    private record CharFilter(String name, UnaryOperator<Reader> step) implements NormalizingCharFilterFactory {
        @Override
        public Reader create(Reader text) {
            return step.apply(text);
        }
    }
}
