package id.satudata.query.citizen;

import id.satudata.kernel.event.Envelope;
import id.satudata.kernel.event.Fact;
import id.satudata.kernel.event.FactRevoked;
import id.satudata.kernel.event.RecordedEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes a record readable. */
@Component
class History {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final MessageSource messages;
    private final JsonMapper json;

    History(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    List<HistoryView.Entry> of(List<RecordedEvent> events) {
        Set<UUID> revoked = events.stream()
                .map(RecordedEvent::event)
                .filter(FactRevoked.class::isInstance)
                .map(revocation -> ((FactRevoked) revocation).eventId())
                .collect(Collectors.toSet());
        return events.stream().map(event -> entry(event, revoked)).toList();
    }

    private HistoryView.Entry entry(RecordedEvent recorded, Set<UUID> revoked) {
        Envelope envelope = recorded.envelope();
        return new HistoryView.Entry(
                envelope.eventId(),
                envelope.type(),
                title(envelope.type()),
                recorded.event() instanceof Fact fact ? fact.effectiveOn() : null,
                envelope.recordedAt(),
                envelope.position(),
                envelope.agency(),
                envelope.actor(),
                envelope.purpose(),
                envelope.document(),
                !revoked.contains(envelope.eventId()),
                json.convertValue(recorded.event(), FIELDS));
    }

    private String title(String type) {
        String title = messages.getMessage("event." + type, null, type, LocaleContextHolder.getLocale());
        return title == null ? type : title;
    }
}
