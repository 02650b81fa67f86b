package id.satudata.access;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why somebody is turned away; titles and details are in the bundle {@code messages/access}. */
public enum Refusal {
    /** No token, or one that does not hold. */
    UNKNOWN_CALLER(HttpStatus.UNAUTHORIZED),
    /** The policy has no row for the role and the action. */
    ROLE(HttpStatus.FORBIDDEN),
    SECTOR(HttpStatus.FORBIDDEN),
    REGION(HttpStatus.FORBIDDEN),
    /** Personal data are asked for without saying why. */
    PURPOSE_MISSING(HttpStatus.FORBIDDEN),
    /** No such purpose is registered, or not for this role. */
    PURPOSE(HttpStatus.FORBIDDEN),
    /** The purpose does not show the field that is asked by. */
    FIELD(HttpStatus.FORBIDDEN),
    /** Nobody has used the right that this would answer. */
    REQUEST_MISSING(HttpStatus.FORBIDDEN),
    /** A header names another sender than the token. */
    SENDER(HttpStatus.FORBIDDEN),
    /** Nothing is told: the answer is that for somebody who is not there. */
    RECORD(HttpStatus.NOT_FOUND),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    /** The issuer does not answer, so nobody new can be known. */
    ISSUER_AWAY(HttpStatus.SERVICE_UNAVAILABLE),
    /** The access cannot be logged, so nothing is shown. */
    AUDIT_AWAY(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    Refusal(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** In kebab-case, as it stands in the problem's type: {@code purpose-missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
