package id.satudata.command.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the rules say about a command: all that is broken, not just the first of it. Immutable. */
public final class Ruling {

    private final List<Rule> broken;

    private Ruling(List<Rule> broken) {
        this.broken = broken;
    }

    public static Ruling of(Rule... rules) {
        return new Ruling(Stream.of(rules).filter(Rule::isBroken).toList());
    }

    public Ruling and(Rule... rules) {
        return and(of(rules));
    }

    /** This ruling and another, each breach told once. */
    public Ruling and(Ruling other) {
        if (other.broken.isEmpty()) {
            return this;
        }
        return new Ruling(
                Stream.concat(broken.stream(), other.broken.stream()).distinct().toList());
    }

    /** Records the outcome, unless a requirement is broken; then the outcome is not even worked out. */
    public Decision thenRecord(Supplier<Outcome> outcome) {
        return thenDecide(() -> outcome.get().with(warnings()));
    }

    /** Goes on deciding, unless a requirement is broken; for rulings that only require. */
    public Decision thenDecide(Supplier<Decision> decision) {
        return reason().<Decision>map(reason -> new Decision.Refused(reason, errors()))
                .orElseGet(decision);
    }

    private Optional<Decision.Reason> reason() {
        // The sender has to mend a broken rule first, whatever else stands in the way.
        return requirements().map(Requirement::reason).min(Comparator.naturalOrder());
    }

    private List<Finding> errors() {
        return requirements().map(Rule::finding).toList();
    }

    private List<Finding> warnings() {
        return broken.stream()
                .filter(Expectation.class::isInstance)
                .map(Rule::finding)
                .toList();
    }

    private Stream<Requirement> requirements() {
        return broken.stream().filter(Requirement.class::isInstance).map(Requirement.class::cast);
    }
}
