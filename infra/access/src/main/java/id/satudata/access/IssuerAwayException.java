package id.satudata.access;

import org.springframework.security.core.AuthenticationException;

/** The keys of the issuer cannot be read at present, so no new token can be verified. */
final class IssuerAwayException extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    IssuerAwayException(Throwable cause) {
        super("The issuer's keys cannot be read", cause);
    }
}
