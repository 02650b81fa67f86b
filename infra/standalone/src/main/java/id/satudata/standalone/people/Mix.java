package id.satudata.standalone.people;

/** Numbers that look like chance and depend on nothing but what is put in. */
final class Mix {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Mix() {}

    static long of(long seed, long number) {
        long mixed = (seed * GOLDEN) ^ (number + GOLDEN);
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 up to, not including, 1. */
    static double unit(long seed, long number) {
        return (of(seed, number) >>> 11) * 0x1.0p-53;
    }
}
