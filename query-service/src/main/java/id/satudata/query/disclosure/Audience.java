package id.satudata.query.disclosure;

/** For whom figures are answered, as far as it decides how closely they may be looked at. */
public sealed interface Audience {

    /** Sees every figure as it is, for any shape, day and day of knowledge. */
    record Exact() implements Audience {

        @Override
        public boolean mayCount(long people) {
            return true;
        }
    }

    /**
     * Sees what is published, and of that nothing that tells about fewer people than the threshold.
     *
     * @param threshold an indicator's own threshold holds where it is higher
     */
    record Protected(int threshold) implements Audience {

        public Protected {
            if (threshold < 1) {
                throw new IllegalArgumentException("a threshold is 1 or more");
            }
        }

        @Override
        public boolean mayCount(long people) {
            return !Siblings.isSmall(people, threshold);
        }
    }

    /** Whether it may be told that so many people are found, and see them one by one. */
    boolean mayCount(long people);
}
