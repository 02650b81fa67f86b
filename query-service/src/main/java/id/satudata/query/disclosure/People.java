package id.satudata.query.disclosure;

/** How many people there are of each sex and age. */
final class People {

    static final People NOBODY = new Builder().build();

    private static final int SEXES = 2;

    /** Of each sex, those younger than each age. */
    private final int[][] younger;

    private People(int[][] younger) {
        this.younger = younger;
    }

    long count(Portion portion) {
        long count = 0;
        for (int sex = 1; sex <= SEXES; sex++) {
            if (portion.sex() == Portion.BOTH || portion.sex() == sex) {
                count += younger[sex - 1][portion.to() + 1] - younger[sex - 1][portion.from()];
            }
        }
        return count;
    }

    long all() {
        return count(Portion.ALL);
    }

    static final class Builder {

        private final int[][] perAge = new int[SEXES][Portion.OLDEST + 1];

        Builder add(int sex, int age, long number) {
            perAge[sex - 1][Math.min(age, Portion.OLDEST)] += Math.toIntExact(number);
            return this;
        }

        People build() {
            int[][] younger = new int[SEXES][Portion.OLDEST + 2];
            for (int sex = 0; sex < SEXES; sex++) {
                for (int age = 0; age <= Portion.OLDEST; age++) {
                    younger[sex][age + 1] = younger[sex][age] + perAge[sex][age];
                }
            }
            return new People(younger);
        }
    }
}
