package id.satudata.edge;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A body did not come in the time it had: 408. Unchecked, since no reader of bodies on the way takes it for its own. */
public final class SlowSenderException extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    SlowSenderException() {
        super(HttpStatus.REQUEST_TIMEOUT);
    }
}
