package id.satudata.query.record;

import id.satudata.kernel.citizen.ContactGiven;
import org.jspecify.annotations.Nullable;

/**
 * How somebody agrees to be reached.
 *
 * @param phone with country code
 */
public record Contact(@Nullable String phone, @Nullable String email) {

    static final Contact NONE = new Contact(null, null);

    static Contact of(ContactGiven given) {
        return new Contact(given.phone(), given.email());
    }

    /** A number in a log line would be a disclosure. */
    @Override
    public String toString() {
        return "Contact[…]";
    }
}
