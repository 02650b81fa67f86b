package id.satudata.query.indicator;

import id.satudata.query.disclosure.Audience;
import id.satudata.query.disclosure.Reason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in both languages why a figure is not shown. */
@Component
class Reasons {

    private final Map<String, Map<String, String>> texts = new TreeMap<>();

    Reasons(MessageSource messages) {
        Arrays.stream(Reason.values())
                .map(Reason::wireName)
                .forEach(reason -> texts.put(
                        reason,
                        Map.of(
                                "id", messages.getMessage("suppressed." + reason, null, Locale.of("id")),
                                "en", messages.getMessage("suppressed." + reason, null, Locale.ENGLISH))));
    }

    /** By reason and language; nothing for an audience to whom everything is shown. */
    @Nullable Map<String, Map<String, String>> of(Audience audience) {
        return audience instanceof Audience.Protected ? texts : null;
    }
}
