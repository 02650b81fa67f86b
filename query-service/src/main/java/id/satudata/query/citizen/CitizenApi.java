package id.satudata.query.citizen;

import id.satudata.access.Access;
import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Sectors;
import id.satudata.query.api.Problem;
import id.satudata.query.api.QueryParameter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
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

    private final Citizens citizens;

    CitizenApi(Citizens citizens) {
        this.citizens = citizens;
    }

    @Needs(value = Action.READ_RECORD, sector = Sectors.POPULATION)
    @GetMapping
    @Operation(summary = "Who and where a citizen was on a day, as known on a day")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "404", description = "no such citizen on the register that day, as known then")
    CitizenView citizen(
            @PathVariable String id,
            @Parameter(description = "default: today in Jakarta", example = "2023-12-31")
                    @RequestParam(required = false)
                    @Nullable String asOf,
            @Parameter(description = "default: today in Jakarta") @RequestParam(required = false) @Nullable String knownOn,
            Access access) {
        UUID citizenId = parse(id);
        Citizens.Moment moment = citizens.moment(asOf, knownOn);
        return citizens.view(found(citizenId, access), moment).orElseThrow(Problem::unknownCitizen);
    }

    @Needs(value = Action.READ_RECORD, sector = Sectors.POPULATION)
    @GetMapping("/history")
    @Operation(summary = "Everything recorded about a citizen, in the order of recording")
    HistoryView history(@PathVariable String id, Access access) {
        return citizens.officialHistory(found(parse(id), access));
    }

    /** Whoever may not be read is looked for all the same, and is as unknown as somebody who is not there. */
    private Citizens.Found found(UUID citizenId, Access access) {
        Citizens.Found found = citizens.find(citizenId);
        if (!access.mayRead(citizenId, found.isKnown(), found.home())) {
            throw Problem.unknownCitizen();
        }
        return found;
    }

    private static UUID parse(String id) {
        return new QueryParameter("id", id).uuid().orElseThrow(Problem::unknownCitizen);
    }
}
