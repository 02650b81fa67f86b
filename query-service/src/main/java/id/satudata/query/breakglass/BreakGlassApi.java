package id.satudata.query.breakglass;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import id.satudata.access.Access;
import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Sectors;
import id.satudata.query.api.Allowed;
import id.satudata.query.api.Problem;
import id.satudata.query.api.QueryParameter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/v1/break-glass", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Break-glass", description = "One record outside one's regions, for half an hour and a reason")
class BreakGlassApi {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;
    private static final int USUAL_PAGE = 100;
    private static final int LARGEST_PAGE = 1_000;

    private final Openings openings;

    BreakGlassApi(Openings openings) {
        this.openings = openings;
    }

    @Needs(value = Action.BREAK_GLASS, sector = Sectors.POPULATION)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Open one record for half an hour",
            description = "The data protection officer sees it at once. Whether there is such a record is not told.")
    Opened open(@RequestBody Reason sent, Access access) {
        UUID citizenId = new QueryParameter("citizenId", sent.citizenId())
                .uuid()
                .orElseThrow(() -> Problem.badParameter("citizenId", Allowed.UUID));
        Opening opening = openings.open(access.caller(), citizenId, reason(sent));
        access.about(Set.of(citizenId));
        access.allow();
        return new Opened(opening.id(), opening.citizenId(), opening.until());
    }

    @Needs(Action.SEE_BROKEN_GLASS)
    @GetMapping
    @Operation(summary = "Who has opened what and why, the latest first")
    OpeningPage openings(
            @Parameter(description = "the page mark of the answer before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "1 to 1000; default: 100") @RequestParam(required = false) @Nullable String size,
            Access access) {
        int most = new QueryParameter("size", size).number(1, LARGEST_PAGE, USUAL_PAGE);
        UUID after = new QueryParameter("cursor", cursor).uuid().orElse(null);
        if (after != null && !openings.isKnown(after)) {
            throw Problem.badParameter("cursor", Allowed.CURSOR);
        }
        List<Opening> found = openings.page(after, most + 1);
        List<Opening> shown = found.subList(0, Math.min(most, found.size()));
        access.about(shown.stream().map(Opening::citizenId).toList());
        return new OpeningPage(shown, found.size() > most ? shown.getLast().id() : null);
    }

    private static String reason(Reason sent) {
        if (sent.unknown() != null && !sent.unknown().isEmpty()) {
            throw Problem.unknownParameter(
                    sent.unknown().keySet().iterator().next(), Allowed.someOf(List.of("citizenId", "reason")));
        }
        return new QueryParameter("reason", sent.reason())
                .text()
                .filter(text -> text.length() >= SHORTEST_REASON && text.length() <= LONGEST_REASON)
                .orElseThrow(() -> Problem.badParameter(
                        "reason", new Allowed("textBetween", SHORTEST_REASON + "–" + LONGEST_REASON)));
    }

    /** @param unknown fields that mean nothing here, and are refused */
    record Reason(
            @Schema(example = "01a207d3-21b6-74d9-a630-7a0bba7a915a") @Nullable String citizenId,

            @Schema(example = "Unconscious patient, next of kin needed") @Nullable String reason,

            @Schema(hidden = true) @JsonAnySetter @Nullable Map<String, Object> unknown) {

        /** A reason may name people. */
        @Override
        public String toString() {
            return "Reason[…]";
        }
    }

    /** @param cursor to be sent for the next page; null after the last */
    record OpeningPage(List<Opening> openings, @Nullable UUID cursor) {}

    /** @param until the instant from which the record is closed again */
    record Opened(UUID id, UUID citizenId, Instant until) {}
}
