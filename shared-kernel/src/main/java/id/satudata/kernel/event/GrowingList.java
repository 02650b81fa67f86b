package id.satudata.kernel.event;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An immutable list from which a longer one is made without copying: lists grown from one another share what they have
 * in common. A second one grown from the same list takes a copy.
 */
final class GrowingList<E> extends AbstractList<E> implements RandomAccess {

    private final Storage<E> storage;
    private final int size;

    private GrowingList(Storage<E> storage, int size) {
        this.storage = storage;
        this.size = size;
    }

    static <E> GrowingList<E> of(Collection<E> elements) {
        return new GrowingList<>(new Storage<>(elements.toArray()), elements.size());
    }

    /** This list and one element more. */
    GrowingList<E> with(E element) {
        return storage.append(size, element) ? new GrowingList<>(storage, size + 1) : of(this).with(element);
    }

    @Override
    public E get(int index) {
        return storage.get(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }

    /** Elements are only ever added; a list sees those that were there when it was made. */
    private static final class Storage<E> {

        private static final int LEAST = 4;

        private Object[] elements;
        private int used;

        Storage(Object[] elements) {
            this.elements = elements;
            this.used = elements.length;
        }

        synchronized boolean append(int size, E element) {
            if (used != size) {
                return false;
            }
            if (used == elements.length) {
                elements = Arrays.copyOf(elements, Math.max(LEAST, 2 * used));
            }
            elements[used++] = element;
            return true;
        }

        // The list that asks was made after what it may see was written, and is published by its final fields.
        @SuppressWarnings("unchecked") // only E are ever put in
        E get(int index) {
            return (E) elements[index];
        }
    }
}
