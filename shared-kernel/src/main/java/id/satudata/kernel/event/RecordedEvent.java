package id.satudata.kernel.event;

/** An event as the log keeps it. */
public record RecordedEvent(Envelope envelope, Event event) {}
