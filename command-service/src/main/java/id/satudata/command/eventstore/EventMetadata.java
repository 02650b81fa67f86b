package id.satudata.command.eventstore;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * What is kept beside a payload: who sent the fact, why, and when it is true.
 *
 * @param effectiveOn null where the day is personal data, and for what is no fact
 */
public record EventMetadata(
        String agency,
        String actor,
        @Nullable String purpose,
        String correlation,
        @Nullable String document,
        @Nullable LocalDate effectiveOn) {

    MetaData toMetaData() {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("agency", agency);
        entries.put("actor", actor);
        entries.put("correlation", correlation);
        putIfPresent(entries, "purpose", purpose);
        putIfPresent(entries, "document", document);
        putIfPresent(entries, "effectiveOn", effectiveOn == null ? null : effectiveOn.toString());
        return MetaData.from(entries);
    }

    public static EventMetadata from(Map<String, ?> entries) {
        String effectiveOn = text(entries, "effectiveOn");
        return new EventMetadata(
                required(entries, "agency"),
                required(entries, "actor"),
                text(entries, "purpose"),
                required(entries, "correlation"),
                text(entries, "document"),
                effectiveOn == null ? null : LocalDate.parse(effectiveOn));
    }

    private static void putIfPresent(Map<String, Object> entries, String name, @Nullable String value) {
        if (value != null) {
            entries.put(name, value);
        }
    }

    private static String required(Map<String, ?> entries, String name) {
        String value = text(entries, name);
        if (value == null) {
            throw new IllegalStateException("an event without " + name);
        }
        return value;
    }

    private static @Nullable String text(Map<String, ?> entries, String name) {
        return (String) entries.get(name);
    }
}
