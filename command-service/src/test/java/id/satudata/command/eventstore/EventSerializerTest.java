package id.satudata.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.satudata.kernel.citizen.NikAssigned;
import id.satudata.kernel.event.EventTypes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;

class EventSerializerTest {
    private final EventSerializer serializer = new EventSerializer();

    @Test
    void noEventIsWrittenOrReadPastTheSeal() {
        NikAssigned event = new NikAssigned(UUID.randomUUID(), "3373040101900001", LocalDate.of(2020, 1, 1));
        SerializedObject<byte[]> stored = new SimpleSerializedObject<>(
                "{}".getBytes(StandardCharsets.UTF_8), byte[].class, "citizen.nik-assigned.v1", null);

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> serializer.serialize(event, byte[].class));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> serializer.deserialize(stored));
    }

    @Test
    void everyEventTypeHasItsName() {
        assertThat(EventTypes.all())
                .allSatisfy(type -> assertThat(serializer.classForType(serializer.typeForClass(type)))
                        .isEqualTo(type));
    }

    @Test
    void metadataAreReadBack() {
        MetaData metadata = MetaData.with("agency", "dukcapil").and("actor", "officer-7");

        assertThat(serializer.<byte[], Object>deserialize(serializer.serialize(metadata, byte[].class)))
                .isEqualTo(metadata);
    }

    @Test
    void aJavaClassNameIsNotFollowed() {
        SerializedObject<byte[]> forged = new SimpleSerializedObject<>(
                "{}".getBytes(StandardCharsets.UTF_8), byte[].class, "java.util.HashMap", null);

        assertThat(serializer.<byte[], Object>deserialize(forged)).isInstanceOf(UnknownSerializedType.class);
    }
}
