package id.satudata.command.api;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Answers whatever goes wrong in a controller, or on the way to it, by a problem in the reader's language. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Texts texts;
    private final JsonFaults faults;
    private final BodyChecks checks;

    ProblemAdvice(Texts texts, JsonFaults faults, BodyChecks checks) {
        this.texts = texts;
        this.faults = faults;
        this.checks = checks;
    }

    @ExceptionHandler(ProblemException.class)
    ResponseEntity<Object> refused(ProblemException refused, WebRequest request) {
        return answer(refused.kind(), refused.errors(), new HttpHeaders(), LocaleContextHolder.getLocale());
    }

    @ExceptionHandler({
        TransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    ResponseEntity<Object> unavailable() {
        return answer(ProblemKind.UNAVAILABLE, List.of(), new HttpHeaders(), LocaleContextHolder.getLocale());
    }

    /** A parameter whose encoding is broken; unanswered, the server would log it as it was sent. */
    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<Object> illegible() {
        return answer(ProblemKind.MALFORMED, List.of(), new HttpHeaders(), LocaleContextHolder.getLocale());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Locale locale = LocaleContextHolder.getLocale();
        List<Throwable> causes = Stream.<Throwable>iterate(unreadable, cause -> cause != null, Throwable::getCause)
                .toList();
        if (causes.stream().anyMatch(BodyTooLargeException.class::isInstance)) {
            return answer(ProblemKind.TOO_LARGE, List.of(), headers, locale);
        }
        Violation fault = causes.stream()
                .filter(JacksonException.class::isInstance)
                .map(cause -> faults.violation((JacksonException) cause, locale))
                .findFirst()
                .orElseGet(() -> faults.notJson(locale));
        return answer(ProblemKind.MALFORMED, List.of(fault), headers, locale);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<ConstraintViolation<?>> broken = invalid.getAllErrors().stream()
                .<ConstraintViolation<?>>map(error -> error.unwrap(ConstraintViolation.class))
                .toList();
        Locale locale = LocaleContextHolder.getLocale();
        return answer(ProblemKind.RULE_BROKEN, checks.violations(broken, locale), headers, locale);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(ProblemKind.of(status), List.of(), headers, LocaleContextHolder.getLocale());
    }

    private ResponseEntity<Object> answer(ProblemKind kind, List<Violation> errors, HttpHeaders given, Locale locale) {
        HttpHeaders headers = new HttpHeaders();
        headers.addAll(given);
        headers.setContentType(Problem.MEDIA_TYPE);
        headers.setContentLanguage(locale);
        if (kind == ProblemKind.UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return ResponseEntity.status(kind.status()).headers(headers).body(texts.problem(kind, errors, locale));
    }
}
