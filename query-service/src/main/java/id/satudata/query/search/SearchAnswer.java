package id.satudata.query.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.kernel.citizen.Sex;
import id.satudata.query.disclosure.Reason;
import id.satudata.query.feed.Watermark;
import id.satudata.query.record.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The citizens found, best first.
 *
 * @param facets how all the found are spread; only with the first page
 * @param cursor to be sent with the same question for the next page; null after the last
 * @param watermark everything up to its position was findable
 */
record SearchAnswer(
        List<Hit> hits,
        Total total,
        @Nullable Facets facets,
        @Nullable String cursor,
        Watermark watermark) {

    /**
     * @param village of residence, or the last one for whoever is abroad or dead; null where no village is known
     * @param score how well the name fits; 0 in a mere list
     */
    record Hit(
            UUID citizenId,
            @Nullable String name,
            @Nullable Sex sex,
            @Nullable LocalDate birthDate,
            @Nullable Place village,
            @Nullable Status status,
            double score) {}

    record Place(String code, @Nullable String name) {}

    /**
     * How many there are in all, as of the first page.
     *
     * @param relation {@code eq}: so many; {@code lt}: somebody, but fewer than that, and then no hits are shown
     * @param suppressed why it is not told exactly
     */
    record Total(
            long value,
            String relation,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reason suppressed) {

        static Total exactly(long value) {
            return new Total(value, "eq", null);
        }

        static Total below(int threshold) {
            return new Total(threshold, "lt", Reason.SMALL_CELL);
        }
    }

    /**
     * @param region the regions one level inside the one asked for
     * @param ageBand ages in completed years, as of today
     * @param suppressed why counts may be missing; absent for audiences to whom all are shown
     */
    record Facets(
            List<RegionCount> region,
            List<Count> sex,
            List<Count> ageBand,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reason suppressed) {}

    record RegionCount(String code, @Nullable String name, long count) {}

    record Count(String value, long count) {}
}
