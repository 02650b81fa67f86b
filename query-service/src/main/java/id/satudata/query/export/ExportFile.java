package id.satudata.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes a file of an export, named by the day and by nobody. */
@Component
class ExportFile {

    private final JsonMapper json;
    private final ExportPage page;

    ExportFile(JsonMapper json, ExportPage page) {
        this.json = json;
        this.page = page;
    }

    /** @param accept the header; whoever names HTML gets a page, everyone else JSON */
    ResponseEntity<String> of(Export export, LocalDate today, String accept) {
        boolean isPage = accept.contains(MediaType.TEXT_HTML_VALUE);
        String name = "satudata-export-" + today + (isPage ? ".html" : ".json");
        return ResponseEntity.ok()
                .contentType(isPage ? new MediaType(MediaType.TEXT_HTML, UTF_8) : MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(
                        isPage
                                ? page.of(export)
                                : json.writerWithDefaultPrettyPrinter().writeValueAsString(export));
    }
}
