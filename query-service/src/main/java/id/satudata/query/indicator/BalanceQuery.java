package id.satudata.query.indicator;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code balance}, as they were sent. */
record BalanceQuery(
        @Parameter(description = "ID (the nation, the default) or a region code", example = "33.73.04") @Nullable String region,

        @Parameter(
                description = "first day; default: eleven months before the month of the last",
                example = "2023-11-01")
        @Nullable String from,

        @Parameter(description = "last day; default: today in Jakarta", example = "2023-11-30") @Nullable String to,

        @Parameter(description = "month or year; without it one row for the whole period", example = "month") @Nullable String step,

        @Parameter(description = "only what was known at the end of that day. Default: today in Jakarta") @Nullable String knownOn,

        @Parameter(description = "edition of the region codes; default: the newest") @Nullable String edition,

        @Parameter(description = "wait up to 5 s until this position of the log is in") @Nullable String after) {}
