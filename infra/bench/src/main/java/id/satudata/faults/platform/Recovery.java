package id.satudata.faults.platform;

import id.satudata.kernel.access.Role;
import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.Problem;
import java.time.Duration;
import java.util.Comparator;

/** How long after the death of a part its work goes on. */
final class Recovery {
    private final Siege siege;

    Recovery(Siege siege) {
        this.siege = siege;
    }

    /** How it is measured, for whoever reads the figures. */
    static String measure(Part part) {
        return switch (part) {
            case POSTGRESQL, COMMAND_SERVICE -> "a fact sent after the kill is acknowledged";
            case KAFKA -> "a fact sent after the kill is in the figures";
            case ISSUER -> "a token is given";
            case QUERY_SERVICE -> "the feed tells its position";
            case ELASTICSEARCH -> "a search is answered";
        };
    }

    /** Waits; counted from the moment given, which lies after the death. */
    Duration of(Part part, long killedAt) throws InterruptedException {
        Wait.until(part.title() + " recovers", () -> isBack(part, killedAt));
        return Duration.ofNanos(System.nanoTime() - killedAt);
    }

    private boolean isBack(Part part, long killedAt) {
        return switch (part) {
            case POSTGRESQL, COMMAND_SERVICE -> siege.history().hasTakenSince(killedAt);
            case KAFKA -> isVisible(killedAt);
            case ISSUER -> givesTokens();
            case QUERY_SERVICE -> siege.questions().position().isPresent();
            case ELASTICSEARCH -> siege.questions().search("{}").status() == 200;
        };
    }

    /** To somebody who has none yet. */
    private boolean givesTokens() {
        try {
            return !siege.stand().platform().tokens().of(Role.OPERATOR).isEmpty();
        } catch (Problem away) {
            return false;
        }
    }

    private boolean isVisible(long killedAt) {
        long first = siege.history().taken().stream()
                .filter(fact -> fact.sentAt() - killedAt >= 0)
                .map(fact -> fact.answer().position())
                .min(Comparator.naturalOrder())
                .orElse(Long.MAX_VALUE);
        return siege.questions().position().orElse(0L) >= first;
    }
}
