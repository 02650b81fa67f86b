package id.satudata.command.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.audit.Account;
import id.satudata.audit.AuditEvent;
import id.satudata.audit.AuditRow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class AccessMessagesTest {

    @Test
    void anAccessLooksOnTheTopicAsItWasAgreed() {
        AuditEvent event = new AuditEvent(
                UUID.fromString("01a207d3-21b6-74d9-a630-7a0bba7a915a"),
                AuditEvent.DECIDED,
                Instant.parse("2024-01-15T05:00:00.123456Z"),
                new Account(
                        "query",
                        "officer-7",
                        "dukcapil.3373",
                        "case-officer",
                        "read-record",
                        Account.GRANTED,
                        null,
                        "vital-interest",
                        "UU 27/2022 art. 20 (2) d",
                        List.of("nik", "name"),
                        List.of(UUID.fromString("01a207d3-21b6-74d9-a630-7a0bba7a915b")),
                        null));

        ProducerRecord<String, byte[]> message = AccessMessages.message("satudata.audit", new AuditRow(42, event));

        assertThat(message.topic()).isEqualTo("satudata.audit");
        assertThat(headers(message))
                .isEqualTo(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "01a207d3-21b6-74d9-a630-7a0bba7a915a",
                        "ce_type", "access.decided.v1",
                        "ce_source", "/services/query",
                        "ce_time", "2024-01-15T05:00:00.123456Z",
                        "ce_position", "42",
                        "ce_actor", "officer-7",
                        "ce_purpose", "vital-interest",
                        "content-type", "application/json"));
        assertThat(new String(message.value(), StandardCharsets.UTF_8)).isEqualTo("""
                {"service":"query","actor":"officer-7","agency":"dukcapil.3373","role":"case-officer",\
                "action":"read-record","decision":"granted","reason":null,"purpose":"vital-interest",\
                "basis":"UU 27/2022 art. 20 (2) d","fields":["nik","name"],\
                "subjects":["01a207d3-21b6-74d9-a630-7a0bba7a915b"],"rules":null}""");
    }

    private static Map<String, String> headers(ProducerRecord<String, byte[]> message) {
        Map<String, String> headers = new TreeMap<>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
