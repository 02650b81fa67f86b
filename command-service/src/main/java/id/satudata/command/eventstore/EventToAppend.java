package id.satudata.command.eventstore;

import id.satudata.kernel.event.Event;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** An event with its place in its stream, ready for the log. */
public record EventToAppend(
        UUID eventId,
        String streamType,
        UUID streamId,
        long sequence,
        Event event,
        EventMetadata metadata,
        Instant recordedAt) {

    GenericDomainEventMessage<Event> toMessage() {
        return new GenericDomainEventMessage<>(
                streamType,
                streamId.toString(),
                sequence,
                event,
                metadata.toMetaData(),
                eventId.toString(),
                recordedAt);
    }
}
