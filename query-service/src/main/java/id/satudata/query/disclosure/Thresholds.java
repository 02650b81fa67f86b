package id.satudata.query.disclosure;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The fewest people of whom a figure may tell. An audience with a higher threshold sees what it and the indicator's both
 * allow, so that two audiences together see no more than the one with the lower.
 */
public record Thresholds(int ofIndicator, int ofAudience) {

    Stream<Integer> all() {
        return IntStream.of(ofIndicator, Math.max(ofIndicator, ofAudience))
                .distinct()
                .boxed();
    }
}
