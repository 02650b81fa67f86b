package id.satudata.standalone.launch;

import java.time.Instant;

/**
 * How one part is.
 *
 * @param pid of its main process; 0 while there is none
 * @param since when the phase began
 * @param restarts how often it was started again since the platform came up
 * @param detail what went wrong, for people; empty while nothing did
 */
public record PartState(Part part, Phase phase, long pid, int port, Instant since, int restarts, String detail) {}
