package id.satudata.standalone.launch;

import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** What the supervisor has to say; its standard output is its log. */
record SupervisorLog(DataFolder data, PrintStream output, Clock clock) {
    private static final int LINES = 15;

    void say(String format, Object... values) {
        output.println(clock.instant().truncatedTo(ChronoUnit.MILLIS) + " " + format.formatted(values));
    }

    /** The last lines of a part's own log, and where the rest is. */
    String endOf(Part part) {
        var log = data.log(part);
        return "; the end of %s:%n%s".formatted(log, LogEnd.of(log, LINES));
    }
}
