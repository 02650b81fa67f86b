package id.satudata.query.citizen;

import id.satudata.access.Access;
import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import id.satudata.query.api.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/v1/me", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Me", description = "What is recorded about whoever asks")
class MeApi {

    private final Citizens citizens;

    MeApi(Citizens citizens) {
        this.citizens = citizens;
    }

    @Needs(Action.READ_OWN_RECORD)
    @GetMapping
    @Operation(summary = "Who and where I was on a day, as known on a day")
    CitizenView me(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            Access access) {
        Citizens.Moment moment = citizens.moment(asOf, knownOn);
        return citizens.view(self(access), moment).orElseThrow(Problem::unknownCitizen);
    }

    @Needs(Action.READ_OWN_RECORD)
    @GetMapping("/history")
    @Operation(summary = "Everything recorded about me, in the order of recording")
    HistoryView history(Access access) {
        return citizens.history(self(access));
    }

    private Citizens.Found self(Access access) {
        access.allow();
        Citizens.Found found = Optional.ofNullable(access.caller().citizenId())
                .map(citizens::find)
                .filter(Citizens.Found::isKnown)
                .orElseThrow(Problem::unknownCitizen);
        access.about(Set.of(found.citizenId()));
        return found;
    }
}
