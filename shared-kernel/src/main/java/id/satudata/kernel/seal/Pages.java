package id.satudata.kernel.seal;

import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads a long table page by page, so that no statement takes long and little is in memory. */
final class Pages<T> implements Iterator<T> {
    private final Page<T> next;
    private Iterator<T> page = List.<T>of().iterator();
    private @Nullable T last;
    private boolean ended;

    Pages(Page<T> next) {
        this.next = next;
    }

    /** The page after a row, or the first; an empty one after the last row. */
    interface Page<T> {
        List<T> after(@Nullable T row) throws SQLException;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !ended) {
            page = turn();
            ended = !page.hasNext();
        }
        return page.hasNext();
    }

    private Iterator<T> turn() {
        try {
            return next.after(last).iterator();
        } catch (SQLException failure) {
            throw new LogUnreadable(failure);
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T row = page.next();
        last = row;
        return row;
    }
}
