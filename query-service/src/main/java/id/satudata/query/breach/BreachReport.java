package id.satudata.query.breach;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import id.satudata.query.api.Allowed;
import id.satudata.query.api.Problem;
import id.satudata.query.api.QueryParameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A breach as it was sent.
 *
 * @param unknown fields that mean nothing here, and are refused
 */
record BreachReport(
        @Schema(example = "The password of an officer was written on a note") @Nullable String what,

        @Schema(example = "2026-11-20T01:00:00Z") @Nullable String from,

        @Schema(description = "Not after now", example = "2026-11-20T09:00:00Z") @Nullable String until,

        @Schema(description = "Code of the agency whose access was abused, if known", example = "dukcapil.3373")
        @Nullable String agency,

        @Schema(description = "Technical id by which it was abused, if known") @Nullable String actor,

        @Schema(description = "Where it happened, if known", example = "Salatiga") @Nullable String place,

        @Schema(hidden = true) @JsonAnySetter @Nullable Map<String, Object> unknown) {

    private static final List<String> FIELDS = List.of("what", "from", "until", "agency", "actor", "place");
    private static final int SHORTEST = 10;
    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 200;

    Breach by(String officer, UUID id, Instant now) {
        refuseUnknown();
        Instant beginning = instant("from", from);
        Instant end = instant("until", until);
        if (!beginning.isBefore(end) || end.isAfter(now)) {
            throw Problem.badParameter("until", new Allowed("instantBetween", "from"));
        }
        return new Breach(
                id,
                now,
                officer,
                text("what", what, SHORTEST, LONGEST)
                        .orElseThrow(() -> Problem.badParameter("what", between(SHORTEST, LONGEST))),
                beginning,
                end,
                text("agency", agency, 1, LONGEST_NAME).orElse(null),
                text("actor", actor, 1, LONGEST_NAME).orElse(null),
                text("place", place, 1, LONGEST_NAME).orElse(null));
    }

    private void refuseUnknown() {
        if (unknown != null && !unknown.isEmpty()) {
            throw Problem.unknownParameter(unknown.keySet().iterator().next(), Allowed.someOf(FIELDS));
        }
    }

    private static Optional<String> text(String name, @Nullable String sent, int shortest, int longest) {
        Optional<String> text = new QueryParameter(name, sent).text();
        text.filter(words -> words.length() < shortest || words.length() > longest)
                .ifPresent(misfit -> {
                    throw Problem.badParameter(name, between(shortest, longest));
                });
        return text;
    }

    private static Allowed between(int shortest, int longest) {
        return new Allowed("textBetween", shortest + "–" + longest);
    }

    private static Instant instant(String name, @Nullable String sent) {
        Allowed allowed = new Allowed("instant", "");
        return new QueryParameter(name, sent)
                .as(BreachReport::parse, allowed)
                .orElseThrow(() -> Problem.badParameter(name, allowed));
    }

    private static Optional<Instant> parse(String text) {
        try {
            return Optional.of(Instant.parse(text).truncatedTo(ChronoUnit.MICROS)); // as it is kept
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    /** What happened may name people. */
    @Override
    public String toString() {
        return "BreachReport[…]";
    }
}
