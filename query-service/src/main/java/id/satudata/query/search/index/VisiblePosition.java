package id.satudata.query.search.index;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Up to which position of the log everything can be found, as far as this instance has seen. */
@Component
class VisiblePosition {

    private final AtomicLong position = new AtomicLong();

    long position() {
        return position.get();
    }

    void reached(long newPosition) {
        position.set(newPosition);
    }
}
