package id.satudata.standalone.load;

import java.io.IOException;
import java.util.stream.Stream;

/** Facts to load, the same and in the same order every time they are read. */
public interface FactSource {
    /** As people know it. */
    String name();

    /** Equal for equal facts: by it a load is taken up where it stopped. */
    String identity();

    /** How many lines there are, for telling progress; may be a little more than there are facts, as for a header. */
    long lines();

    /** All lines in order; to be closed. */
    Stream<Entry> read() throws IOException;
}
