package id.satudata.query.audit;

import id.satudata.access.Access;
import id.satudata.access.Needs;
import id.satudata.audit.AuditFilter;
import id.satudata.kernel.access.Action;
import id.satudata.query.api.Problem;
import id.satudata.query.api.QueryParameter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Me")
class MyAccessesApi {

    private final Audit audit;

    MyAccessesApi(Audit audit) {
        this.audit = audit;
    }

    @Needs(Action.READ_OWN_AUDIT)
    @GetMapping(path = "/v1/me/accesses", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Who has read about me, or was refused, the latest first",
            description = "Every look at the own record too, and every opened or refused one.")
    MyAccesses accesses(
            @Parameter(description = "the page mark of the answer before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = Audit.SIZES) @RequestParam(required = false) @Nullable String size,
            Access access) {
        UUID me = Optional.ofNullable(access.caller().citizenId()).orElseThrow(Problem::unknownCitizen);
        access.about(Set.of(me));
        AuditFilter mine = AuditFilter.about(
                me, new QueryParameter(Audit.CURSOR, cursor).uuid().orElse(null));
        return audit.page(mine, new QueryParameter("size", size), MyAccessView::of, MyAccesses::new);
    }
}
