package id.satudata.command.eventstore;

import id.satudata.kernel.event.Event;
import java.util.UUID;

/** An event read back from the log, with its place in its stream. */
public record StoredEvent(String streamType, UUID streamId, long sequence, UUID eventId, Event event) {}
