package id.satudata.command.eventstore;

import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.EventTypes;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's view of what is stored: events under the name of their type, never a Java class name. Their payloads pass
 * unread, for only {@link Payloads} has the keys to them; metadata takes Axon's own way.
 */
final class EventSerializer implements Serializer {
    private final Serializer metadata = Jackson3Serializer.builder().build();

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        if (object instanceof Event) {
            throw new UnsupportedOperationException("an event would be stored unsealed");
        }
        return metadata.serialize(object, representation);
    }

    @Override
    @SuppressWarnings("unchecked") // Axon's signature promises whatever the type says
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        Class<?> type = classForType(serialized.getType());
        if (UnknownSerializedType.class.equals(type)) {
            return (T) new UnknownSerializedType(this, serialized);
        }
        if (Event.class.isAssignableFrom(type)) {
            throw new UnsupportedOperationException("an event is opened by the log");
        }
        return metadata.deserialize(serialized);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (MetaData.class.getName().equals(type.getName())) {
            return MetaData.class;
        }
        return EventTypes.find(type.getName()).<Class<?>>map(event -> event).orElse(UnknownSerializedType.class);
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public SerializedType typeForClass(@Nullable Class type) {
        return type != null && Event.class.isAssignableFrom(type)
                ? new SimpleSerializedType(EventTypes.nameOf(type), null)
                : metadata.typeForClass(type);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return metadata.canSerializeTo(representation);
    }

    @Override
    public Converter getConverter() {
        return metadata.getConverter();
    }
}
