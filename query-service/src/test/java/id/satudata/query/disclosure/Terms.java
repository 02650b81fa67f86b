package id.satudata.query.disclosure;

import java.util.Map;
import java.util.TreeMap;

/** A sum of multiples of unknowns, and a number; changes. */
final class Terms {

    private final Map<Integer, Rational> factors = new TreeMap<>();
    private Rational number = Rational.ZERO;

    Terms add(int unknown, Rational factor) {
        Rational sum = factors.getOrDefault(unknown, Rational.ZERO).plus(factor);
        if (sum.sign() == 0) {
            factors.remove(unknown);
        } else {
            factors.put(unknown, sum);
        }
        return this;
    }

    Terms add(Rational more) {
        number = number.plus(more);
        return this;
    }

    void add(Terms more, Rational factor) {
        more.factors.forEach((unknown, each) -> add(unknown, each.times(factor)));
        add(more.number.times(factor));
    }

    Terms copy() {
        Terms copy = new Terms();
        copy.add(this, Rational.ONE);
        return copy;
    }

    Terms times(Rational factor) {
        Terms times = new Terms();
        times.add(this, factor);
        return times;
    }

    Rational factor(int unknown) {
        return factors.getOrDefault(unknown, Rational.ZERO);
    }

    Map<Integer, Rational> factors() {
        return factors;
    }

    Rational number() {
        return number;
    }

    boolean isKnown() {
        return factors.isEmpty();
    }
}
