package id.satudata.standalone.progress;

import java.io.PrintWriter;

/** How far something is. Closed when it ends, well or not. */
public interface Progress extends AutoCloseable {
    /** @param done of the whole, never less than before */
    void at(long done);

    @Override
    void close();

    /**
     * A bar on a terminal; elsewhere a plain line now and then.
     *
     * @param whole how many there are in all
     * @param unit what is counted: {@code facts}
     */
    static Progress of(String task, String unit, long whole, PrintWriter output) {
        return Terminal.isThere() ? new Bar(task, unit, whole) : new PlainLines(task, unit, whole, output);
    }
}
