package id.satudata.query.indicator;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code values}, as they were sent. */
record ValuesQuery(
        @Parameter(description = "ID (the nation, the default) or a region code", example = "33.73.04") @Nullable String region,

        @Parameter(
                description = "level of the rows, at or below the region's own, which is the default",
                example = "village")
        @Nullable String level,

        @Parameter(description = "completed years: 7, 0-11 or 65-", example = "0-11") @Nullable String age,

        @Parameter(
                description =
                        "sex, age, ageBand, familyRole, or a level of region such as village; several with commas",
                example = "sex")
        @Nullable String by,

        @Parameter(
                description = "day of a stock; for a flow: a day of the month meant. Default: today in Jakarta",
                example = "2021-12-14")
        @Nullable String asOf,

        @Parameter(
                description = "only what was known at the end of that day. Default: today in Jakarta",
                example = "2021-12-14")
        @Nullable String knownOn,

        @Parameter(description = "first day of a flow's period") @Nullable String from,

        @Parameter(description = "last day of a flow's period") @Nullable String to,

        @Parameter(description = "edition of the region codes; default: the newest") @Nullable String edition,

        @Parameter(description = "regions a page, up to 10000; default 1000, fewer where a breakdown makes many rows")
        @Nullable String size,

        @Parameter(description = "next of the page before") @Nullable String cursor,

        @Parameter(description = "wait up to 5 s until this position of the log is in") @Nullable String after) {

    /** The same question at another time. */
    ValuesQuery at(
            @Nullable String newAsOf, @Nullable String newFrom, @Nullable String newTo, @Nullable String newEdition) {
        return new ValuesQuery(
                region, level, age, by, newAsOf, knownOn, newFrom, newTo, newEdition, size, cursor, after);
    }
}
