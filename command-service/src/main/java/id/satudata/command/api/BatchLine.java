package id.satudata.command.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines that go in and come out of a batch. */
final class BatchLine {

    private BatchLine() {}

    /**
     * A fact within a batch.
     *
     * @param type the kind of fact: the name of its resource
     * @param key the line's idempotency key
     * @param fact the body the resource would take
     */
    record Sent(
            @Schema(example = "residents") String type,
            @Schema(example = "k1") String key,
            Object fact) {}

    /** The answer to a line: either what a receipt says, or a problem. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answered(
            @Nullable String key,
            int status,
            @Nullable List<UUID> eventIds,
            @Nullable UUID subjectId,
            @Nullable Long version,
            @Nullable Long position,
            @Nullable List<Violation> warnings,
            @Nullable Problem problem) {

        static Answered recorded(@Nullable String key, int status, Receipt receipt) {
            return new Answered(
                    key,
                    status,
                    receipt.eventIds(),
                    receipt.subjectId(),
                    receipt.version(),
                    receipt.position(),
                    receipt.warnings(),
                    null);
        }

        static Answered refused(@Nullable String key, Problem problem) {
            return new Answered(key, problem.status(), null, null, null, null, null, problem);
        }
    }
}
