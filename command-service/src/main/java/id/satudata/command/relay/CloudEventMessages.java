package id.satudata.command.relay;

import id.satudata.command.eventstore.EventMetadata;
import id.satudata.kernel.event.Envelope.Attributes;
import id.satudata.kernel.event.Topics;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Puts a stored event into a CloudEvents 1.0 message (binary mode); the payload's bytes pass untouched. */
@Component
class CloudEventMessages {
    private static final String JSON = "application/json";

    private final Serializer serializer;

    CloudEventMessages(@Qualifier("eventSerializer") Serializer serializer) {
        this.serializer = serializer;
    }

    ProducerRecord<String, byte[]> message(DomainEventMessage<?> stored, long position) {
        return KafkaMessageFactory.createWriter(Topics.CITIZEN, stored.getAggregateIdentifier())
                .writeBinary(cloudEvent(stored, position));
    }

    private CloudEvent cloudEvent(DomainEventMessage<?> stored, long position) {
        SerializedObject<byte[]> payload = stored.serializePayload(serializer, byte[].class);
        EventMetadata metadata = EventMetadata.from(stored.getMetaData());
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(stored.getIdentifier())
                .withType(payload.getType().getName())
                .withSource(URI.create("/agencies/" + metadata.agency()))
                .withSubject(stored.getAggregateIdentifier())
                .withTime(stored.getTimestamp().atOffset(ZoneOffset.UTC))
                .withData(JSON, payload.getData())
                .withExtension(Attributes.SEQUENCE, String.valueOf(stored.getSequenceNumber()))
                .withExtension(Attributes.POSITION, String.valueOf(position))
                .withExtension(Attributes.ACTOR, metadata.actor())
                .withExtension(Attributes.CORRELATION, metadata.correlation());
        addIfPresent(event, Attributes.PURPOSE, metadata.purpose());
        addIfPresent(event, Attributes.DOCUMENT, metadata.document());
        addIfPresent(event, Attributes.EFFECTIVE_ON, metadata.effectiveOn());
        return event.build();
    }

    private static void addIfPresent(CloudEventBuilder event, String name, @Nullable Object value) {
        if (value != null) {
            event.withExtension(name, value.toString());
        }
    }
}
