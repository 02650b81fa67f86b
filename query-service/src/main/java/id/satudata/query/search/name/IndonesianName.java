package id.satudata.query.search.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A personal name, or the beginning of one, taken apart for comparison. Titles and degrees are left out, unless nothing
 * would remain; the order of the tokens is the order in which they were written, and means nothing (one name in three
 * has no family name, and registers disagree on what comes first).
 */
public record IndonesianName(List<NameToken> tokens) {

    public static IndonesianName of(String written) {
        return new IndonesianName(NameParser.parse(written));
    }

    /** The tokens someone must bear to be the one meant: honorifics only where there is nothing else. */
    public List<NameToken> required() {
        List<NameToken> names =
                tokens.stream().filter(token -> !token.honorific()).toList();
        return names.isEmpty() ? tokens : names;
    }

    /** The tokens that may also be absent from a record of the same person. */
    public List<NameToken> optional() {
        return tokens.stream().filter(token -> !required().contains(token)).toList();
    }

    /** The two tokens written as one, since {@code Nur Aini} is also {@code Nuraini}, by the place of the first. */
    public List<NameToken> joined() {
        List<NameToken> names = required();
        return IntStream.range(0, names.size() - 1)
                .mapToObj(i -> names.get(i).joinedWith(names.get(i + 1)))
                .toList();
    }

    /** Every token as written, in lower case and without accents. */
    public Set<String> folded() {
        return tokens.stream().map(NameToken::folded).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What spelling variants have in common: names that sound alike share a key. */
    public Set<String> keys() {
        return Stream.concat(tokens.stream(), joined().stream())
                .flatMap(token -> token.keys().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The beginnings of every token, and their keys. */
    public Set<String> prefixes() {
        return tokens.stream()
                .flatMap(token -> token.prefixes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A name in a log would name a person. */
    @Override
    public String toString() {
        return "IndonesianName[…]";
    }
}
