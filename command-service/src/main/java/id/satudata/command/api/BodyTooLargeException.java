package id.satudata.command.api;

import java.io.IOException;

/** More was sent than is taken. */
class BodyTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
}
