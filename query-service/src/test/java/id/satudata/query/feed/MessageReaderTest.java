package id.satudata.query.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.event.Envelope.Attributes;
import id.satudata.privacy.kms.KmsSettings;
import id.satudata.query.feed.Incoming.Unreadable;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageReaderTest {

    private static final UUID STREAM = UUID.randomUUID();

    private final Keyring keyring = new Keyring(
            new KmsSettings(Path.of("target/kek.json"), true, null).open(),
            new KeySource("jdbc:postgresql://127.0.0.1:1/none", "nobody", null));
    private final MessageReader reader = new MessageReader(new EventJson(), keyring);
    private final ConsumerRecord<byte[], byte[]> message =
            new ConsumerRecord<>("topic", 0, 7, new byte[0], "{}".getBytes(UTF_8));

    @AfterEach
    void close() {
        keyring.destroy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content-type", "ce_specversion"})
    void aHeaderWithoutAValueStopsOnlyItsStream(String header) {
        addressed();
        message.headers().add(header, null);

        assertThat(read()).isInstanceOfSatisfying(Unreadable.class, unreadable -> {
            assertThat(unreadable.streamId()).isEqualTo(STREAM);
            assertThat(unreadable.sequence()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_subject", "ce_" + Attributes.SEQUENCE})
    void whereEvenTheStreamIsLostTheMessageIsAStreamOfItsOwn(String header) {
        addressed();
        message.headers().add(header, null);

        assertThat(read()).isInstanceOfSatisfying(Unreadable.class, unreadable -> {
            assertThat(unreadable.streamId()).isNotEqualTo(STREAM);
            assertThat(unreadable.sequence()).isZero();
        });
    }

    @Test
    void aMessageWithoutAnyHeaderIsAStreamOfItsOwn() {
        assertThat(read()).isInstanceOf(Unreadable.class);
    }

    private Incoming read() {
        return reader.read(List.of(message)).getFirst();
    }

    private void addressed() {
        message.headers()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_subject", STREAM.toString().getBytes(UTF_8))
                .add("ce_" + Attributes.SEQUENCE, "3".getBytes(UTF_8));
    }
}
