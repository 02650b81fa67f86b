package id.satudata.query.api;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A refusal in the reader's language. Its texts are {@code problem.<code>.title} and {@code .detail} of the bundles. */
public final class Problem extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,20}");

    private final String code;

    private Problem(HttpStatus status, String code, Map<String, Object> properties, Object... arguments) {
        super(status, detail(status, code, properties), null, "problem." + code + ".detail", arguments);
        this.code = code;
    }

    /** 400: a parameter whose value is none of those allowed. */
    public static Problem badParameter(String name, Allowed allowed) {
        return new Problem(HttpStatus.BAD_REQUEST, "bad-parameter", Map.of("parameter", name), name, allowed.text());
    }

    /** 400: a parameter this resource does not know. What does not look like a parameter's name is not said back. */
    public static Problem unknownParameter(String sent, Allowed allowed) {
        String name = NAME.matcher(sent).matches() ? sent : "…"; // it may be anything, even a person's
        return new Problem(
                HttpStatus.BAD_REQUEST, "unknown-parameter", Map.of("parameter", name), name, allowed.text());
    }

    /** 404: a well-formed region code that the edition does not list. */
    public static Problem unknownRegion(String region, String edition, @Nullable String recodedTo) {
        Map<String, Object> properties =
                recodedTo == null ? Map.of("region", region) : Map.of("region", region, "recodedTo", recodedTo);
        return new Problem(HttpStatus.NOT_FOUND, "unknown-region", properties, region, edition);
    }

    /** 404: an indicator nobody has defined. What does not look like its name is not said back. */
    public static Problem unknownIndicator(String sent, Allowed allowed) {
        String id = NAME.matcher(sent).matches() ? sent : "…";
        return new Problem(HttpStatus.NOT_FOUND, "unknown-indicator", Map.of("indicator", id), id, allowed.text());
    }

    /** 404: no such citizen, or none on the register on the day asked for, as known then. */
    public static Problem unknownCitizen() {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-citizen", Map.of());
    }

    /** 404: no such breach is on record. */
    public static Problem unknownBreach() {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-breach", Map.of());
    }

    /** 409: something else was sent under the same Idempotency-Key. */
    public static Problem keyReused() {
        return new Problem(HttpStatus.CONFLICT, "key-reused", Map.of());
    }

    /** 404: a stream that is not set aside, or no longer. */
    public static Problem notParked(UUID streamId) {
        return new Problem(HttpStatus.NOT_FOUND, "not-parked", Map.of("stream", streamId), streamId);
    }

    /** 404: no projection of that name. */
    public static Problem unknownProjection() {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-projection", Map.of());
    }

    /** 404: a projection that has been built only once. */
    public static Problem neverRebuilt(String projection) {
        return new Problem(HttpStatus.NOT_FOUND, "never-rebuilt", Map.of("projection", projection), projection);
    }

    /** 413: more content than any question needs. */
    public static Problem contentTooLarge(int mostKibibytes) {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, "content-too-large", Map.of(), mostKibibytes);
    }

    @Override
    public String getTitleMessageCode() {
        return "problem." + code + ".title";
    }

    private static ProblemDetail detail(HttpStatus status, String code, Map<String, Object> properties) {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("urn:satudata:problem:" + code));
        properties.forEach(detail::setProperty);
        return detail;
    }
}
