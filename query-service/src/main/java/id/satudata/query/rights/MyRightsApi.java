package id.satudata.query.rights;

import id.satudata.access.Access;
import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import id.satudata.query.api.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Me")
class MyRightsApi {

    private final Rights rights;

    MyRightsApi(Rights rights) {
        this.rights = rights;
    }

    @Needs(Action.READ_OWN_RIGHTS)
    @GetMapping(path = "/v1/me/rights-requests", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What I have asked for, until when it is to be answered, and the answers; the latest first")
    MyRequests mine(Access access) {
        UUID me = Optional.ofNullable(access.caller().citizenId()).orElseThrow(Problem::unknownCitizen);
        access.about(Set.of(me));
        return new MyRequests(rights.of(me));
    }

    record MyRequests(List<RightsView> requests) {}
}
