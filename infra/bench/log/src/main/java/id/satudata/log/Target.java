package id.satudata.log;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where events go; only one at a time asks for places. */
final class Target {
    private final int length;
    private UUID id = UUID.randomUUID();
    private long next;

    Target(int length) {
        this.length = length;
    }

    /** Where an event goes. */
    record Place(UUID stream, long sequence) {}

    /** The places of so many events more; a stream that is long enough is followed by a new one. */
    Stream<Place> next(int events) {
        if (next >= length) {
            id = UUID.randomUUID();
            next = 0;
        }
        UUID stream = id;
        long first = next;
        next += events;
        return IntStream.range(0, events).mapToObj(each -> new Place(stream, first + each));
    }
}
