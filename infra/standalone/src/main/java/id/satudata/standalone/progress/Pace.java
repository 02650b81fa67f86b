package id.satudata.standalone.progress;

/** What the past says about the rest. */
final class Pace {
    private Pace() {}

    static long millisLeft(long elapsedMillis, long done, long left) {
        return done <= 0 ? 0 : Math.round((double) elapsedMillis * left / done);
    }

    static long perSecond(long elapsedMillis, long done) {
        return elapsedMillis <= 0 ? 0 : done * 1000 / elapsedMillis;
    }
}
