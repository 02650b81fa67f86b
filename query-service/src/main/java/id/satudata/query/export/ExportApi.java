package id.satudata.query.export;

import id.satudata.access.Access;
import id.satudata.access.Needs;
import id.satudata.access.Refusal;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Sectors;
import id.satudata.kernel.access.Visible;
import id.satudata.query.api.Problem;
import id.satudata.query.api.QueryParameter;
import id.satudata.query.api.Today;
import id.satudata.query.rights.Rights;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Export", description = "Everything about one citizen, as a file")
class ExportApi {

    private final Exports exports;
    private final Rights rights;
    private final Today today;

    ExportApi(Exports exports, Rights rights, Today today) {
        this.exports = exports;
        this.rights = rights;
        this.today = today;
    }

    @Needs(Action.EXPORT_OWN_RECORD)
    @GetMapping(
            path = "/v1/me/export",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE})
    @Operation(
            summary = "Everything about me, with who recorded and who read it",
            description = "A file: a plain page by Accept: text/html, else JSON.")
    ResponseEntity<Export> mine(
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept,
            Access access) {
        UUID me = Optional.ofNullable(access.caller().citizenId()).orElseThrow(Problem::unknownCitizen);
        return exported(me, accept, access);
    }

    @Needs(value = Action.EXPORT_RECORD, sector = Sectors.POPULATION)
    @GetMapping(
            path = "/v1/citizens/{id}/export",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE})
    @Operation(
            summary = "The same of whoever has asked for it in person",
            description =
                    "For the data protection officer, with the purpose rights-requests, while a request for access is"
                            + " open or has been granted within the last 3×24 hours.")
    ResponseEntity<Export> of(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept,
            Access access) {
        UUID citizenId = new QueryParameter("id", id).uuid().orElseThrow(Problem::unknownCitizen);
        if (!rights.isAccessDue(citizenId)) {
            access.about(Set.of(citizenId));
            throw access.refuse(Refusal.REQUEST_MISSING);
        }
        return exported(citizenId, accept, access);
    }

    /** A file, named by the day and by nobody. */
    private ResponseEntity<Export> exported(UUID citizenId, String accept, Access access) {
        access.requireAllVisible();
        access.allow();
        Export export = exports.of(citizenId);
        access.about(Set.of(citizenId));
        access.tells(Visible.ALL.fields());
        boolean isPage = accept.contains(MediaType.TEXT_HTML_VALUE);
        String name = "satudata-export-" + today.get() + (isPage ? ".html" : ".json");
        return ResponseEntity.ok()
                .contentType(isPage ? ExportPage.TYPE : MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(export);
    }
}
