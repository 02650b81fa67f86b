package id.satudata.query.feed;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The position a caller asked to see is not in yet: 503 with Retry-After, saying how far the read model is. */
public final class NotYetVisible extends ErrorResponseException {

    private static final long RETRY_AFTER_SECONDS = 1;

    private final long asked;
    private final Watermark watermark;

    public NotYetVisible(long asked, Watermark watermark) {
        super(HttpStatus.SERVICE_UNAVAILABLE, problem(watermark), null);
        this.asked = asked;
        this.watermark = watermark;
        getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_AFTER_SECONDS));
    }

    /** The position the caller asked for. */
    public long asked() {
        return asked;
    }

    /** How far the read model had come when the caller stopped waiting. */
    public Watermark watermark() {
        return watermark;
    }

    private static ProblemDetail problem(Watermark watermark) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The position asked for is not in yet; the highest position in is %d.".formatted(watermark.position()));
        problem.setType(URI.create("urn:satudata:problem:not-yet-visible"));
        problem.setTitle("Not yet visible");
        problem.setProperty("watermark", watermark);
        return problem;
    }
}
