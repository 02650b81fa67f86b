package id.satudata.command.decision;

import id.satudata.kernel.event.Event;
import java.util.UUID;

/** An event to append to the end of a stream. */
public record NewEvent(StreamType streamType, UUID streamId, Event event) {}
