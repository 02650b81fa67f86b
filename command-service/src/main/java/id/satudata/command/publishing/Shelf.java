package id.satudata.command.publishing;

import java.util.List;
import java.util.Optional;

/**
 * Where items are kept that are to be published: a table that is only ever added to.
 *
 * @param <T> an item
 */
public interface Shelf<T> {

    /** What an item is called. */
    String item();

    Mark mark(T item);

    /** The mark of the item that is kept under a number; empty where none is. */
    Optional<Mark> find(long number);

    /** The items after a number, in their order, at most so many; of those after which none can come any more. */
    List<T> after(long number, int limit);

    /** Whether this transaction alone may do that work, until it ends. */
    boolean tryLock(String work);
}
