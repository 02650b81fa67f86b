package id.satudata.query.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.query.disclosure.Reason;
import id.satudata.query.feed.Watermark;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures per region.
 *
 * @param asOf the day a stock is of; absent for a flow
 * @param from first day of a flow's period, to its last; absent for a stock
 * @param rows one per region and combination of the breakdown, zeros included, in order of region code
 * @param total the figure of the whole region asked for, on all pages; moves between its parts do not count in it
 * @param totalSuppressed why the total is not shown; absent where it is
 * @param reasons what each reason means, by language; absent for audiences to whom everything is shown
 * @param next {@code cursor} of the next page; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ValuesAnswer(
        @Schema(example = "population") String indicator,
        @Nullable LocalDate asOf,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate knownOn,
        @Schema(example = "2025") String edition,
        List<ValueRow> rows,
        @JsonInclude @Schema(example = "58") @Nullable Long total,
        @Nullable Reason totalSuppressed,
        @Nullable Map<String, Map<String, String>> reasons,
        @Nullable String next,
        Watermark watermark) {}
