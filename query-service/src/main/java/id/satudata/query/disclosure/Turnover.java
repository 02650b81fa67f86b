package id.satudata.query.disclosure;

/**
 * How much a population has changed.
 *
 * @param came born, arrived or moved in
 * @param went died, departed or moved out
 */
record Turnover(long came, long went) {

    static final Turnover NONE = new Turnover(0, 0);

    Turnover plus(Turnover more) {
        return new Turnover(came + more.came, went + more.went);
    }

    /** So many at least took part in it, whoever came and went again. */
    long fewest() {
        return Math.max(came, went);
    }
}
