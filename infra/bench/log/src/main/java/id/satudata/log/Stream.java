package id.satudata.log;

import java.util.UUID;

/** Where events go, one append at a time. */
final class Stream {
    private final int length;
    private UUID id = UUID.randomUUID();
    private long next;

    Stream(int length) {
        this.length = length;
    }

    synchronized boolean append(Appending appending, int events) {
        if (next >= length) {
            id = UUID.randomUUID();
            next = 0;
        }
        boolean well = appending.append(id, next, events);
        next += events;
        return well;
    }
}
