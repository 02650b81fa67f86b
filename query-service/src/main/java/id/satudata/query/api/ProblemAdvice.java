package id.satudata.query.api;

import java.net.URI;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every refusal and failure as a problem, in the reader's language and without a word of what was sent. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final String RETRY_AFTER_SECONDS = "5";

    @ExceptionHandler({
        TransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    @Nullable ResponseEntity<Object> unavailable(Exception failure, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE);
        problem.setType(URI.create("urn:satudata:problem:unavailable"));
        problem.setTitle(text("problem.unavailable.title"));
        problem.setDetail(text("problem.unavailable.detail"));
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return handleExceptionInternal(failure, problem, headers, HttpStatus.SERVICE_UNAVAILABLE, request);
    }

    /** A parameter whose encoding is broken; unanswered, the server would log it as it was sent. */
    @ExceptionHandler(InvalidParameterException.class)
    @Nullable ResponseEntity<Object> illegible(InvalidParameterException refused, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setDetail(text("problem.refused.detail"));
        return handleExceptionInternal(refused, problem, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
    }

    /** Not the request's own locale, which is the server's where the reader named none. */
    private String text(String code) {
        return Objects.requireNonNull(getMessageSource()).getMessage(code, null, LocaleContextHolder.getLocale());
    }
}
