package id.satudata.query.search.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One word of a name.
 *
 * @param folded as written, in lower case and without accents
 * @param meanings what an abbreviation stands for ({@code muh} for muhammad); empty for other words
 * @param honorific whether it may be a form of address rather than a name ({@code R.}, {@code bin})
 */
public record NameToken(String folded, List<String> meanings, boolean honorific) {

    /** Longer beginnings tell no more people apart, and each costs a term per citizen. */
    private static final int LONGEST_PREFIX = 12;

    /** What the spelling variants of this word have in common. */
    public Set<String> keys() {
        return forms().flatMap(form -> Spelling.keys(form).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The beginnings of the word (and of what it stands for), each with its keys. */
    public Set<String> prefixes() {
        return forms().flatMap(form -> SpelledPrefixes.of(form, LONGEST_PREFIX).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The terms under which {@link #prefixes()} of a longer word are found, this word being its beginning. */
    public Set<String> asPrefix() {
        String beginning = Folding.beginning(folded, LONGEST_PREFIX);
        Set<String> terms = new TreeSet<>(Spelling.keys(beginning));
        terms.add(beginning);
        return terms;
    }

    NameToken joinedWith(NameToken next) {
        return new NameToken(folded + next.folded, List.of(), false);
    }

    private Stream<String> forms() {
        return Stream.concat(Stream.of(folded), meanings.stream());
    }

    /** A name in a log would name a person. */
    @Override
    public String toString() {
        return "NameToken[…]";
    }
}
