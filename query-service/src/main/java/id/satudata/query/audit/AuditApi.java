package id.satudata.query.audit;

import id.satudata.access.Access;
import id.satudata.access.Needs;
import id.satudata.audit.AuditFilter;
import id.satudata.kernel.access.Action;
import id.satudata.query.api.QueryParameter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Audit", description = "Who was let in or turned away, when, why and for what fields")
class AuditApi {

    private final Audit audit;

    AuditApi(Audit audit) {
        this.audit = audit;
    }

    @Needs(Action.READ_AUDIT)
    @GetMapping(path = "/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Every access and every refusal, the latest first",
            description = "Of both services; looking at it is one more. Facts that were recorded stand in the log of"
                    + " events with their sender, figures are nobody's data: both are not here, unless refused.")
    AuditPage audit(@ParameterObject AuditQuery query, Access access) {
        AuditFilter filter = query.filter();
        if (filter.subject() != null) {
            access.about(Set.of(filter.subject()));
        }
        AuditPage page = audit.page(filter, new QueryParameter("size", query.size()), AuditView::of, AuditPage::new);
        page.accesses().forEach(shown -> access.about(shown.account().subjects()));
        return page;
    }
}
