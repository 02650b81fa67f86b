package id.satudata.query.rights;

import id.satudata.access.Access;
import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Rights", description = "Requests to use a right, and until when they are to be answered")
class RightsApi {

    private final Rights rights;

    RightsApi(Rights rights) {
        this.rights = rights;
    }

    @Needs(Action.READ_RIGHTS)
    @GetMapping(path = "/v1/rights-requests", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The work list: open requests first, the nearest deadline first",
            description =
                    "Each with the hours left of its 3×24, and the reminders it has reached. Answers are posted to"
                            + " /v1/rights-answers of the command side.")
    Rights.RightsPage requests(@ParameterObject RightsQuery query, Access access) {
        Rights.RightsPage page = rights.page(query.filter());
        access.about(page.requests().stream().map(RightsView::citizenId).toList());
        return page;
    }
}
