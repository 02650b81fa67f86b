package id.satudata.kernel.seal;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** An iterator that tells what comes next before giving it. */
final class Ahead<T> implements Iterator<T> {
    private final Iterator<T> rest;
    private @Nullable T next;

    Ahead(Iterator<T> all) {
        this.rest = all;
        this.next = all.hasNext() ? all.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    T peek() {
        T there = next;
        if (there == null) {
            throw new NoSuchElementException();
        }
        return there;
    }

    @Override
    public T next() {
        T there = peek();
        next = rest.hasNext() ? rest.next() : null;
        return there;
    }
}
