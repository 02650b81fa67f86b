package id.satudata.kernel.event;

import java.time.LocalDate;

/** An event that says something about the world, true from a day on. */
public interface Fact extends Event {

    /** The legal day from which the fact is true; may lie long before or (a planned move) after its recording. */
    LocalDate effectiveOn();
}
