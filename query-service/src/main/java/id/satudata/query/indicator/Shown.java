package id.satudata.query.indicator;

import id.satudata.query.disclosure.Disclosure;
import id.satudata.query.disclosure.Reason;
import org.jspecify.annotations.Nullable;

/** What of a figure stands in an answer: its value, or the reason why there is none. */
final class Shown {

    private Shown() {}

    static @Nullable Long value(Disclosure figure) {
        return figure instanceof Disclosure.Shown(long value) ? Long.valueOf(value) : null;
    }

    static @Nullable Reason reason(Disclosure figure) {
        return figure instanceof Disclosure.Hidden(Reason reason) ? reason : null;
    }
}
