package id.satudata.query.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody knows of unknown whole numbers, none of them negative, from the values of some sums of them. Exact
 * elimination tells what follows from the sums, the simplex method between which bounds a number lies.
 */
final class Knowledge {

    private final Map<String, Integer> unknowns = new HashMap<>();
    private final List<Terms> sums = new ArrayList<>();

    int unknown(String name) {
        return unknowns.computeIfAbsent(name, first -> unknowns.size());
    }

    /** @param terms that are known to come to nothing */
    void learn(Terms terms) {
        sums.add(terms.copy());
    }

    Conclusions conclude() {
        Set<Integer> zeros = zeros();
        List<Terms> rest = sums.stream().map(sum -> without(sum, zeros)).toList();
        Map<Integer, Terms> solved = new HashMap<>();
        rest.forEach(sum -> solve(sum, solved));
        return new Conclusions(zeros, solved, Dictionary.of(solved));
    }

    /** Whatever adds up to nothing, is nothing. */
    private Set<Integer> zeros() {
        Set<Integer> zeros = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Terms sum : sums) {
                Terms rest = without(sum, zeros);
                boolean nothing = rest.number().sign() == 0
                        && rest.factors().values().stream()
                                        .map(Rational::sign)
                                        .distinct()
                                        .count()
                                == 1;
                more |= nothing && zeros.addAll(rest.factors().keySet());
            }
        }
        return zeros;
    }

    static Terms without(Terms terms, Set<Integer> zeros) {
        Terms rest = new Terms().add(terms.number());
        terms.factors().forEach((unknown, factor) -> {
            if (!zeros.contains(unknown)) {
                rest.add(unknown, factor);
            }
        });
        return rest;
    }

    /** Gauss and Jordan: each solved unknown in terms of unsolved ones alone. */
    private static void solve(Terms sum, Map<Integer, Terms> solved) {
        Terms rest = substituted(sum, solved);
        if (rest.isKnown()) {
            if (rest.number().sign() != 0) {
                throw new IllegalStateException("what is shown contradicts itself");
            }
            return;
        }
        int unknown = rest.factors().keySet().iterator().next();
        Terms value = rest.copy()
                .add(unknown, rest.factor(unknown).negated())
                .times(Rational.ONE.dividedBy(rest.factor(unknown)).negated());
        for (Terms other : solved.values()) {
            Rational factor = other.factor(unknown);
            if (factor.sign() != 0) {
                other.add(unknown, factor.negated());
                other.add(value, factor);
            }
        }
        solved.put(unknown, value);
    }

    static Terms substituted(Terms terms, Map<Integer, Terms> solved) {
        Terms rest = new Terms().add(terms.number());
        terms.factors().forEach((unknown, factor) -> {
            Terms value = solved.get(unknown);
            if (value == null) {
                rest.add(unknown, factor);
            } else {
                rest.add(value, factor);
            }
        });
        return rest;
    }

    /** What follows. */
    record Conclusions(Set<Integer> zeros, Map<Integer, Terms> solved, Dictionary dictionary) {

        /** Whether a sum can be one whole number only. */
        boolean isOneNumber(Terms sum) {
            Terms rest = substituted(without(sum, zeros), solved);
            return rest.isKnown() || dictionary.isOneNumber(rest);
        }

        /** How many whole numbers, less one, it can be. */
        long width(Terms sum) {
            Terms rest = substituted(without(sum, zeros), solved);
            Rational highest = dictionary.maximum(rest);
            Rational lowest = dictionary.maximum(rest.times(Rational.of(-1)));
            return highest == null || lowest == null
                    ? Long.MAX_VALUE
                    : highest.floor() - lowest.negated().ceiling();
        }
    }
}
