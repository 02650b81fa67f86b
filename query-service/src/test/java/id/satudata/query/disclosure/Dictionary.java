package id.satudata.query.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The simplex method on a dictionary (Chvátal), with Bland's rule and exact fractions: slow, and never wrong. */
final class Dictionary {

    private static final int ARTIFICIAL = Integer.MAX_VALUE;

    /** Each basic unknown in terms of the others; all of them are not negative. */
    private final Map<Integer, Terms> basis = new TreeMap<>();

    static Dictionary of(Map<Integer, Terms> solved) {
        Dictionary dictionary = new Dictionary();
        solved.forEach((unknown, terms) -> {
            if (!terms.isKnown()) {
                dictionary.basis.put(unknown, terms.copy());
            }
        });
        dictionary.makeFeasible();
        return dictionary;
    }

    /** Null where there is none. */
    @Nullable Rational maximum(Terms objective) {
        return climb(objective, null);
    }

    /** Whether a sum can be one whole number only; stops as soon as it sees another. */
    boolean isOneNumber(Terms sum) {
        Rational here = Knowledge.substituted(sum, basis).number();
        Rational highest = climb(sum, here.plus(Rational.ONE));
        if (highest == null || highest.compareTo(here.plus(Rational.ONE)) >= 0) {
            return false;
        }
        Terms negated = sum.times(Rational.of(-1));
        Rational lowest = climb(negated, Rational.ONE.minus(here));
        return lowest != null && highest.floor() <= lowest.negated().ceiling();
    }

    /** @param enough where to stop, if not at the top */
    private @Nullable Rational climb(Terms objective, @Nullable Rational enough) {
        Terms sum = Knowledge.substituted(objective, basis);
        while (true) {
            int entering = entering(sum);
            if (entering < 0 || enough != null && sum.number().compareTo(enough) >= 0) {
                return sum.number();
            }
            int leaving = leaving(entering);
            if (leaving < 0) {
                return null;
            }
            pivot(entering, leaving);
            sum = Knowledge.substituted(sum, Map.of(entering, row(entering)));
        }
    }

    private void makeFeasible() {
        int worst = -1;
        for (Map.Entry<Integer, Terms> row : basis.entrySet()) {
            if (row.getValue().number().sign() < 0
                    && (worst < 0
                            || row.getValue().number().compareTo(row(worst).number()) < 0)) {
                worst = row.getKey();
            }
        }
        if (worst < 0) {
            return;
        }
        basis.values().forEach(terms -> terms.add(ARTIFICIAL, Rational.ONE));
        pivot(ARTIFICIAL, worst);
        Rational best = maximum(new Terms().add(ARTIFICIAL, Rational.of(-1)));
        if (best == null || best.sign() != 0) {
            throw new IllegalStateException("what is shown contradicts itself");
        }
        Terms artificial = basis.get(ARTIFICIAL);
        if (artificial != null) {
            if (artificial.factors().isEmpty()) {
                basis.remove(ARTIFICIAL);
            } else {
                pivot(artificial.factors().keySet().iterator().next(), ARTIFICIAL);
            }
        }
        basis.values()
                .forEach(terms -> terms.add(ARTIFICIAL, terms.factor(ARTIFICIAL).negated()));
    }

    private Terms row(int unknown) {
        return Objects.requireNonNull(basis.get(unknown));
    }

    private static int entering(Terms objective) {
        for (Map.Entry<Integer, Rational> term : objective.factors().entrySet()) {
            if (term.getValue().sign() > 0) {
                return term.getKey();
            }
        }
        return -1;
    }

    private int leaving(int entering) {
        int leaving = -1;
        Rational least = Rational.ZERO;
        for (Map.Entry<Integer, Terms> row : basis.entrySet()) {
            Rational factor = row.getValue().factor(entering);
            if (factor.sign() < 0) {
                Rational room = row.getValue().number().dividedBy(factor.negated());
                if (leaving < 0 || room.compareTo(least) < 0) {
                    leaving = row.getKey();
                    least = room;
                }
            }
        }
        return leaving;
    }

    private void pivot(int entering, int leaving) {
        Terms row = row(leaving);
        basis.remove(leaving);
        Rational factor = row.factor(entering);
        Terms value = row.copy()
                .add(entering, factor.negated())
                .add(leaving, Rational.of(-1))
                .times(Rational.ONE.dividedBy(factor).negated());
        Map<Integer, Terms> substitution = Map.of(entering, value);
        Map<Integer, Terms> changed = new HashMap<>();
        basis.forEach((unknown, terms) -> {
            if (terms.factor(entering).sign() != 0) {
                changed.put(unknown, Knowledge.substituted(terms, substitution));
            }
        });
        basis.putAll(changed);
        basis.put(entering, value);
    }
}
