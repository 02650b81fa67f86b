package id.satudata.query.cube;

import static java.util.stream.Collectors.joining;

import java.util.stream.IntStream;

/** Columns by their number, for {@code group by}. */
final class Ordinals {

    private Ordinals() {}

    static String of(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(Integer::toString).collect(joining(", "));
    }
}
