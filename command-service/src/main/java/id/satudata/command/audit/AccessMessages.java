package id.satudata.command.audit;

import id.satudata.audit.Account;
import id.satudata.audit.AuditEvent;
import id.satudata.audit.AuditRow;
import id.satudata.kernel.event.Envelope.Attributes;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Puts a row of the audit into a CloudEvents 1.0 message (binary mode), with the account as JSON. */
final class AccessMessages {
    private static final String JSON_TYPE = "application/json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private AccessMessages() {}

    static ProducerRecord<String, byte[]> message(String topic, AuditRow row) {
        return KafkaMessageFactory.createWriter(topic, row.event().account().service())
                .writeBinary(cloudEvent(row));
    }

    private static CloudEvent cloudEvent(AuditRow row) {
        AuditEvent event = row.event();
        Account account = event.account();
        CloudEventBuilder message = CloudEventBuilder.v1()
                .withId(event.id().toString())
                .withType(event.type())
                .withSource(URI.create("/services/" + account.service()))
                .withTime(event.recordedAt().atOffset(ZoneOffset.UTC))
                .withData(JSON_TYPE, JSON.writeValueAsBytes(account))
                .withExtension(Attributes.POSITION, String.valueOf(row.position()));
        addIfPresent(message, Attributes.ACTOR, account.actor());
        addIfPresent(message, Attributes.PURPOSE, account.purpose());
        return message.build();
    }

    private static void addIfPresent(CloudEventBuilder message, String name, @Nullable String value) {
        if (value != null) {
            message.withExtension(name, value);
        }
    }
}
