package id.satudata.standalone.load;

import id.satudata.standalone.load.Outcome.Result;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What became of the lines so far.
 *
 * @param outcomes lines dealt with
 * @param repeated lines that say the same as an earlier one
 * @param lastPosition in the log, of all that was accepted
 * @param warnings how often each rule was strained, by its id
 * @param errors how often each rule was broken
 */
public record Tally(
        long outcomes,
        long accepted,
        long withWarnings,
        long refused,
        long unreadable,
        long repeated,
        long lastPosition,
        Map<String, Long> warnings,
        Map<String, Long> errors) {

    static Tally empty() {
        return new Tally(0, 0, 0, 0, 0, 0, 0, Map.of(), Map.of());
    }

    Tally plus(Outcome outcome) {
        Long position = outcome.position();
        return new Tally(
                outcomes + 1,
                accepted + one(outcome, Result.ACCEPTED),
                withWarnings + one(outcome, Result.ACCEPTED_WITH_WARNINGS),
                refused + one(outcome, Result.REFUSED),
                unreadable + one(outcome, Result.UNREADABLE),
                repeated + one(outcome, Result.REPEATED),
                Math.max(lastPosition, position == null ? 0 : position),
                plus(warnings, outcome.warnings()),
                plus(errors, outcome.errors()));
    }

    private static long one(Outcome outcome, Result result) {
        return outcome.outcome() == result ? 1 : 0;
    }

    private static Map<String, Long> plus(Map<String, Long> counts, Iterable<JsonNode> rules) {
        var more = new TreeMap<>(counts);
        rules.forEach(rule -> more.merge(rule.path("rule").asString("unnamed"), 1L, Long::sum));
        return more;
    }
}
