package id.satudata.command.notary;

import id.satudata.kernel.seal.Leaf;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/** A log that can be sealed. */
interface LeafSource {

    /** Its name. */
    String log();

    /** The last position up to which nothing can come any more; what is up to it will never change. */
    long settled();

    /** The leaves after a position and up to another, in the order of the log, at most so many. */
    List<Leaf> read(long after, long upTo, int limit);

    /** Where an event is; empty for an unknown one. */
    OptionalLong position(UUID event);

    /** How many positions there are after one, and how long the first event among them has been there. */
    Backlog after(long position);

    /**
     * What is not sealed yet.
     *
     * @param positions taken or lost; no less than the number of events
     * @param age of the oldest event in it; zero where there is none
     */
    record Backlog(long positions, Duration age) {}
}
