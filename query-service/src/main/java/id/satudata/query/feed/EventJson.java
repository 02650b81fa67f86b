package id.satudata.query.feed;

import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.EventTypes;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The one place where a payload becomes an event. */
@Component
public class EventJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    /** @throws UnreadableEvent for a type this software does not know, broken JSON, or a fact without a field it must have */
    public Event read(String type, String payload) {
        Class<? extends Event> record =
                EventTypes.find(type).orElseThrow(() -> new UnreadableEvent("unknown event type"));
        Event event = parse(payload, record);
        if (!Completeness.of(event)) {
            throw new UnreadableEvent("a required field is missing");
        }
        return event;
    }

    private Event parse(String payload, Class<? extends Event> record) {
        try {
            return mapper.readValue(payload, record);
        } catch (JacksonException broken) {
            throw new UnreadableEvent("the payload does not fit its event type");
        }
    }
}
