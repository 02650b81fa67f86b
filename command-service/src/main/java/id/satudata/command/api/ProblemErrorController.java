package id.satudata.command.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers errors that no controller has seen. */
@RestController
class ProblemErrorController implements ErrorController {
    private final Texts texts;

    ProblemErrorController(Texts texts) {
        this.texts = texts;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    ResponseEntity<Problem> error(HttpServletRequest request, Locale locale) {
        ProblemKind kind = ProblemKind.of(status(request));
        return ResponseEntity.status(kind.status())
                .contentType(Problem.MEDIA_TYPE)
                .body(texts.problem(kind, List.of(), locale));
    }

    /** Whoever asks for this path itself asks for nothing that exists. */
    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? HttpStatusCode.valueOf(status)
                : HttpStatus.NOT_FOUND;
    }
}
