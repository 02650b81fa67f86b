package id.satudata.command.publishing;

import java.util.List;
import java.util.Optional;

/**
 * A place outside of the database where items are published, one after the other; what is there stays there.
 *
 * @param <T> an item
 */
public interface Board<T> extends AutoCloseable {

    /** As people call it. */
    String name();

    /**
     * Which item is the last that is there.
     *
     * @throws BoardUnavailableException when it can't be told
     * @throws ContradictionException when what is there is no such item
     */
    Optional<Mark> last();

    /**
     * Adds items; they are there for good when this returns.
     *
     * @throws BoardUnavailableException when they may not all be there
     */
    void add(List<T> items);

    @Override
    void close();
}
