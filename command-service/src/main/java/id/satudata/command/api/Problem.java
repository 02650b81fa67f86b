package id.satudata.command.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;

/**
 * Why a request was refused (RFC 9457), in the reader's language.
 *
 * @param type a URN that stands for the kind of problem
 * @param status the HTTP status
 * @param errors what is wrong with the fact, rule by rule
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(URI type, String title, int status, String detail, List<Violation> errors) {
    static final MediaType MEDIA_TYPE = MediaType.APPLICATION_PROBLEM_JSON;
}
