package id.satudata.query.feed;

import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.EventTypes;
import id.satudata.privacy.key.BrokenSeal;
import id.satudata.privacy.key.SubjectKeys;
import id.satudata.privacy.payload.MissingKeys;
import id.satudata.privacy.payload.SealedPayload;
import id.satudata.privacy.payload.SealedPayload.Opened;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The one place where a payload becomes an event. */
@Component
public class EventJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    /**
     * @param keys of whoever holds one to the payload
     * @throws UnreadableEvent for a type this software does not know, a broken seal, broken JSON, or a fact without a
     *     field it must have and that has not been erased
     */
    public Event read(UUID eventId, String type, SealedPayload payload, Map<UUID, SubjectKeys> keys) {
        Class<? extends Event> record =
                EventTypes.find(type).orElseThrow(() -> new UnreadableEvent("unknown event type"));
        Opened opened = open(eventId, payload, keys);
        Event event = parse(opened.json(), record);
        if (!(opened.isWhole() ? Completeness.of(event) : Completeness.ofErased(event))) {
            throw new UnreadableEvent("a required field is missing");
        }
        return event;
    }

    private static Opened open(UUID eventId, SealedPayload payload, Map<UUID, SubjectKeys> keys) {
        try {
            return payload.open(eventId, keys);
        } catch (BrokenSeal broken) {
            throw new UnreadableEvent("its personal data was changed or moved");
        } catch (MissingKeys missing) {
            throw new UnreadableEvent("the keys to its personal data are missing");
        }
    }

    private Event parse(byte[] payload, Class<? extends Event> record) {
        try {
            return mapper.readValue(payload, record);
        } catch (JacksonException broken) {
            throw new UnreadableEvent("the payload does not fit its event type");
        }
    }
}
