package id.satudata.access;

import id.satudata.kernel.access.AccessUnloggedException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns people away by a problem (RFC 9457) in their language. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {
    private static final Duration AUDIT_BACK = Duration.ofSeconds(5);
    private static final String CHALLENGE = "Bearer";

    private final RefusalTexts texts;

    /** Without the address asked, into which somebody may have written a person. */
    record Problem(URI type, String title, int status, String detail) {}

    RefusalAdvice(RefusalTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler(RefusedException.class)
    ResponseEntity<Problem> refused(RefusedException refused) {
        Refusal refusal = refused.refusal();
        Locale locale = LocaleContextHolder.getLocale();
        Problem problem = new Problem(
                URI.create("urn:satudata:problem:" + refusal.code()),
                texts.title(refusal, locale),
                refusal.status().value(),
                texts.detail(refusal, locale));
        return ResponseEntity.status(refusal.status())
                .headers(headers(refusal, refused.retryAfter()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Whatever it was that could not be logged. */
    @ExceptionHandler(AccessUnloggedException.class)
    ResponseEntity<Problem> unlogged() {
        return refused(new RefusedException(Refusal.AUDIT_AWAY, AUDIT_BACK));
    }

    private static HttpHeaders headers(Refusal refusal, @Nullable Duration retryAfter) {
        HttpHeaders headers = new HttpHeaders();
        if (refusal == Refusal.UNKNOWN_CALLER) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        if (retryAfter != null) {
            // Whole seconds, and not too early.
            headers.set(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(retryAfter.plusMillis(999).toSeconds()));
        }
        return headers;
    }
}
