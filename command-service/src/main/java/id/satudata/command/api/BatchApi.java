package id.satudata.command.api;

import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Sectors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Many facts in one request. */
@RestController
@Tag(name = "Batches", description = "Many facts at a time")
class BatchApi {
    static final String PATH = "/v1/batches";
    static final String NDJSON = "application/x-ndjson";

    private final BatchProcess process;

    private final Texts texts;

    BatchApi(BatchProcess process, Texts texts) {
        this.process = process;
        this.texts = texts;
    }

    @Needs(value = Action.RECORD_FACT, sector = Sectors.POPULATION)
    @PostMapping(path = PATH, consumes = NDJSON)
    @Operation(
            summary = "Send facts line by line",
            description = "Up to 10,000 lines of at most 64 KiB. Each line is answered by a line, in the same order, "
                    + "while later ones are still being read; a line that is refused hurts no other.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = NDJSON,
                                            schema = @Schema(implementation = BatchLine.Sent.class))),
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "One line a line",
                            content =
                                    @Content(
                                            mediaType = NDJSON,
                                            schema = @Schema(implementation = BatchLine.Answered.class))))
    void send(FactRequest facts, HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuseHeader(FactRequestResolver.IDEMPOTENCY_KEY, facts.idempotencyKey(), facts.locale());
        refuseHeader(HttpHeaders.IF_MATCH, facts.expectedVersion(), facts.locale());
        response.setContentType(NDJSON);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        process.run(new BatchLines(request.getInputStream()), facts, response.getOutputStream());
    }

    /** A header that speaks of one fact is not passed over: the sender would rely on it. */
    private void refuseHeader(String header, @Nullable Object value, Locale locale) {
        if (value != null) {
            throw new ProblemException(
                    ProblemKind.MALFORMED, List.of(texts.violation("not-with-batches", header, locale)));
        }
    }
}
