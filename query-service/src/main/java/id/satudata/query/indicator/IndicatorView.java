package id.satudata.query.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * What can be asked for.
 *
 * @param title by language
 * @param unit by language
 * @param kind stock (as of a day) or flow (in a period)
 * @param dimensions by which its figures can be broken down
 * @param threshold the fewest that are shown to protected audiences
 */
record IndicatorView(
        @Schema(example = "population") String id,
        Map<String, String> title,
        Map<String, String> unit,
        @Schema(allowableValues = {"stock", "flow"}) String kind,
        List<String> dimensions,
        @Schema(example = "5") int threshold) {}
