package id.satudata.query.search;

import id.satudata.query.search.index.IndexUnavailable;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** 503 with Retry-After: Elasticsearch cannot answer just now. */
final class SearchUnavailable extends ErrorResponseException {

    private static final long serialVersionUID = 1L;
    private static final String RETRY_AFTER_SECONDS = "5";

    SearchUnavailable(IndexUnavailable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, problem(), cause, "problem.search-unavailable.detail", null);
        getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }

    @Override
    public String getTitleMessageCode() {
        return "problem.search-unavailable.title";
    }

    private static ProblemDetail problem() {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE);
        problem.setType(URI.create("urn:satudata:problem:search-unavailable"));
        return problem;
    }
}
