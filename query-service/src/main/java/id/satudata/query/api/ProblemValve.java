package id.satudata.query.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Answers requests so malformed that Tomcat refuses them before any of our code is asked. */
public class ProblemValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int VERSION_NOT_SUPPORTED = 505;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        int status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (status == NOT_IMPLEMENTED || status == VERSION_NOT_SUPPORTED) {
            status = FIRST_ERROR; // the sender's doing: a 5xx says that we have failed
            response.setStatus(status);
        }
        String problem = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}"
                .formatted(status < 500 ? "Permintaan tidak dapat dibaca" : "Gangguan layanan", status);
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            // Whoever asked has hung up; there is nobody left to tell.
            container.getLogger().debug("the client has gone before it was answered");
        }
    }
}
