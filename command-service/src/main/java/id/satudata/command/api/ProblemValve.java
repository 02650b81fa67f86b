package id.satudata.command.api;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/** Answers by a problem what the web server itself refuses: a request line that is none, a header out of bounds. */
public class ProblemValve extends ErrorReportValve {
    private static final int BAD_REQUEST = 400;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int VERSION_NOT_SUPPORTED = 505;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < BAD_REQUEST || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (response.getStatus() == NOT_IMPLEMENTED || response.getStatus() == VERSION_NOT_SUPPORTED) {
            response.setStatus(BAD_REQUEST); // the sender's doing: a 5xx says that we have failed
        }
        ProblemKind kind = ProblemKind.of(HttpStatusCode.valueOf(response.getStatus()));
        try {
            response.setContentType(Problem.MEDIA_TYPE.toString());
            response.setCharacterEncoding("UTF-8");
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write("""
                        {"type":"urn:satudata:problem:%s","title":"%s","status":%d}""".formatted(kind.code(), kind.status().getReasonPhrase(), response.getStatus()));
                response.finishResponse();
            }
        } catch (IOException gone) {
            // The client is gone: nobody is left to answer.
        }
    }
}
