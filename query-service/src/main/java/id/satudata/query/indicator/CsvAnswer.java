package id.satudata.query.indicator;

import id.satudata.query.feed.Watermark;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** CSV has no room for what is said about it, so that stands in headers. */
final class CsvAnswer {

    private CsvAnswer() {}

    static ResponseEntity<String> of(String csv, Watermark watermark, @Nullable String next) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().header("Watermark-Position", Long.toString(watermark.position()));
        if (next != null) {
            answer.header("Next-Cursor", next);
        }
        return answer.body(csv);
    }
}
