package id.satudata.bench.population;

import id.satudata.kernel.event.Envelope;

/**
 * An event as the log holds it.
 *
 * @param payload JSON in UTF-8
 */
public record LoggedEvent(Envelope envelope, byte[] payload) {}
