package id.satudata.query.citizen;

import id.satudata.kernel.event.RecordedEvent;
import id.satudata.query.api.Problem;
import id.satudata.query.api.QueryParameter;
import id.satudata.query.api.Today;
import id.satudata.query.feed.ReadModel;
import id.satudata.query.feed.Watermarks;
import id.satudata.query.record.Records;
import id.satudata.query.record.Timeline;
import id.satudata.query.region.Surroundings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/v1/citizens/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Citizens", description = "The single record of each citizen")
class CitizenApi {

    private final ReadModel readModel;
    private final Records records;
    private final Watermarks watermarks;
    private final Surroundings surroundings;
    private final CitizenViews views;
    private final History history;
    private final Today today;

    CitizenApi(
            ReadModel readModel,
            Records records,
            Watermarks watermarks,
            Surroundings surroundings,
            CitizenViews views,
            History history,
            Today today) {
        this.readModel = readModel;
        this.records = records;
        this.watermarks = watermarks;
        this.surroundings = surroundings;
        this.views = views;
        this.history = history;
        this.today = today;
    }

    @GetMapping
    @Operation(summary = "Who and where a citizen was on a day, as known on a day")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "404", description = "no such citizen on the register that day, as known then")
    CitizenView citizen(
            @PathVariable String id,
            @Parameter(description = "default: today in Jakarta", example = "2023-12-31")
                    @RequestParam(required = false)
                    @Nullable String asOf,
            @Parameter(description = "default: today in Jakarta") @RequestParam(required = false) @Nullable String knownOn) {
        UUID citizenId = parse(id);
        LocalDate day = new QueryParameter("asOf", asOf).day().orElseGet(today::get);
        LocalDate known = new QueryParameter("knownOn", knownOn).day().orElseGet(today::get);
        return readModel.query(jdbc -> Timeline.asKnownOn(known, records.find(citizenId))
                .on(day)
                .map(state -> views.view(state, day, known, surroundings.of(state.village()), watermarks.current()))
                .orElseThrow(Problem::unknownCitizen));
    }

    @GetMapping("/history")
    @Operation(summary = "Everything recorded about a citizen, in the order of recording")
    HistoryView history(@PathVariable String id) {
        UUID citizenId = parse(id);
        return readModel.query(jdbc -> {
            List<RecordedEvent> events = records.find(citizenId);
            if (events.isEmpty()) {
                throw Problem.unknownCitizen();
            }
            return new HistoryView(citizenId, history.of(events), watermarks.current());
        });
    }

    private static UUID parse(String id) {
        return new QueryParameter("id", id).uuid().orElseThrow(Problem::unknownCitizen);
    }
}
