package id.satudata.query.search.name;

import java.util.regex.Pattern;

/** Replaces every match of a pattern; one line of the table that {@link Spelling} applies from top to bottom. */
record SpellingRule(Pattern pattern, String replacement) {

    static SpellingRule replace(String regex, String replacement) {
        return new SpellingRule(Pattern.compile(regex), replacement);
    }

    String applyTo(String word) {
        return pattern.matcher(word).replaceAll(replacement);
    }
}
