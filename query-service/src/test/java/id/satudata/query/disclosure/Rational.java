package id.satudata.query.disclosure;

/** An exact fraction in lowest terms; overflow fails. */
record Rational(long over, long under) implements Comparable<Rational> {

    static final Rational ZERO = new Rational(0, 1);
    static final Rational ONE = new Rational(1, 1);

    static Rational of(long whole) {
        return whole == 0 ? ZERO : new Rational(whole, 1);
    }

    private static Rational of(long over, long under) {
        if (over == 0) {
            return ZERO;
        }
        long common = gcd(Math.abs(over), Math.abs(under)) * Long.signum(under);
        return new Rational(over / common, under / common);
    }

    Rational plus(Rational other) {
        long sum = Math.addExact(Math.multiplyExact(over, other.under), Math.multiplyExact(other.over, under));
        return of(sum, Math.multiplyExact(under, other.under));
    }

    Rational minus(Rational other) {
        return plus(other.negated());
    }

    Rational times(Rational other) {
        return of(Math.multiplyExact(over, other.over), Math.multiplyExact(under, other.under));
    }

    Rational dividedBy(Rational other) {
        return of(Math.multiplyExact(over, other.under), Math.multiplyExact(under, other.over));
    }

    Rational negated() {
        return new Rational(-over, under);
    }

    int sign() {
        return Long.signum(over);
    }

    long floor() {
        return Math.floorDiv(over, under);
    }

    long ceiling() {
        return Math.ceilDiv(over, under);
    }

    @Override
    public int compareTo(Rational other) {
        return minus(other).sign();
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
