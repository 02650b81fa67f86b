package id.satudata.standalone.load;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What became of one line; a line of the report.
 *
 * @param line in the file, from 1
 * @param status the HTTP status of the answer; null where nothing was sent
 * @param warnings rules the fact strains, as the platform told them
 * @param errors rules the fact breaks
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Outcome(
        long line,
        @Nullable String key,
        Result outcome,
        @Nullable Integer status,
        @Nullable String subjectId,
        @Nullable Long position,
        @Nullable String reason,
        List<JsonNode> warnings,
        List<JsonNode> errors) {

    Outcome {
        warnings = List.copyOf(warnings);
        errors = List.copyOf(errors);
    }

    /** How a line fared. */
    enum Result {
        ACCEPTED("accepted"),
        ACCEPTED_WITH_WARNINGS("accepted-with-warnings"),
        REFUSED("refused"),
        UNREADABLE("unreadable"),
        REPEATED("repeated");

        private final String wireName;

        Result(String wireName) {
            this.wireName = wireName;
        }

        @JsonValue
        String wireName() {
            return wireName;
        }
    }

    static Outcome unreadable(Entry.Unreadable entry) {
        return new Outcome(
                entry.line(), null, Result.UNREADABLE, null, null, null, entry.reason(), List.of(), List.of());
    }

    static Outcome repeated(Entry.Repeat entry) {
        String reason = "says the same as an earlier line, and was not sent again";
        return new Outcome(entry.line(), entry.key(), Result.REPEATED, null, null, null, reason, List.of(), List.of());
    }

    /** @param answer the line the batch resource answered with */
    static Outcome of(Entry.FactLine line, JsonNode answer) {
        int status = answer.path("status").asInt(0);
        boolean accepted = status >= 200 && status < 300;
        var warnings = list(answer.path("warnings"));
        var problem = answer.path("problem");
        return new Outcome(
                line.line(),
                line.key(),
                accepted ? warnings.isEmpty() ? Result.ACCEPTED : Result.ACCEPTED_WITH_WARNINGS : Result.REFUSED,
                status,
                text(answer.path("subjectId")),
                answer.path("position").isNumber() ? answer.path("position").longValue() : null,
                accepted ? null : reason(problem),
                warnings,
                list(problem.path("errors")));
    }

    private static @Nullable String reason(JsonNode problem) {
        String title = text(problem.path("title"));
        String detail = text(problem.path("detail"));
        return detail == null || title == null ? title : title + ": " + detail;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }

    private static List<JsonNode> list(JsonNode node) {
        return node.isArray() ? node.valueStream().toList() : List.of();
    }
}
