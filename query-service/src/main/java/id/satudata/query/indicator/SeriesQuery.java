package id.satudata.query.indicator;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code series}, as they were sent. */
record SeriesQuery(
        @Parameter(description = "ID (the nation, the default) or a region code", example = "33.73.04") @Nullable String region,

        @Parameter(
                description = "first day; default: eleven months before the month of the last",
                example = "2023-01-01")
        @Nullable String from,

        @Parameter(description = "last day; default: today in Jakarta", example = "2023-12-31") @Nullable String to,

        @Parameter(description = "month (the default) or year", example = "month") @Nullable String step,

        @Parameter(description = "completed years: 7, 0-11 or 65-", example = "0-11") @Nullable String age,

        @Parameter(description = "sex, age, ageBand, familyRole; several with commas", example = "sex") @Nullable String by,

        @Parameter(description = "only what was known at the end of that day. Default: today in Jakarta") @Nullable String knownOn,

        @Parameter(description = "edition of the region codes; default: the newest") @Nullable String edition,

        @Parameter(description = "wait up to 5 s until this position of the log is in") @Nullable String after) {}
