package id.satudata.query.cube;

/**
 * Entries by how many days after they were valid they became known, in classes. Of what was valid on a day, each class
 * became known within so many days of it: that is all {@code cube_entry_late} need be read for.
 */
final class Lateness {

    /** Each class, and a number of days that none of it is late. */
    static final String CLASSES = "(values (0, 8), (1, 64), (2, 512), (3, 4096), (4, 1000000)) as late(class, days)";

    private static final String CLASS = "width_bucket(e.known_on - e.valid_on, array[8, 64, 512, 4096])";

    private Lateness() {}

    /**
     * SQL that holds for entries {@code e} of the class {@code late} that were valid on one day and became known after
     * another.
     */
    static String unknown(String validOn, String knownAfter) {
        return """
                e.known_on > e.valid_on and %1$s = late.class and e.valid_on <= %2$s and e.known_on < %2$s + late.days
                and e.known_on > %3$s""".formatted(CLASS, validOn, knownAfter);
    }
}
