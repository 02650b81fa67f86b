package id.satudata.query.breach;

import id.satudata.kernel.region.LegalZone;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Drafts the notice of UU 27/2022 art. 46 (2): what data, when and how, handling and recovery. */
@Component
class Notice {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'WIB'").withZone(LegalZone.WIB.id());

    private final MessageSource messages;

    Notice(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param dueAt until when it is to be sent, to everyone affected and to the authority
     * @param subjects how many are affected
     */
    record Draft(Instant dueAt, long subjects, String indonesian, String english) {}

    /** @param fields the codes of the fields that were shown */
    Draft of(Breach breach, long subjects, List<String> fields) {
        return new Draft(
                breach.noticeDueAt(),
                subjects,
                text(breach, subjects, fields, INDONESIAN),
                text(breach, subjects, fields, Locale.ENGLISH));
    }

    private String text(Breach breach, long subjects, List<String> fields, Locale locale) {
        String unknown = messages.getMessage("breach.unknown", null, locale);
        String data = fields.stream()
                .map(field -> messages.getMessage("field." + field, null, locale))
                .collect(Collectors.joining(", "));
        return messages.getMessage(
                "breach.notice",
                new Object[] {
                    data.isEmpty() ? unknown : data,
                    TIME.format(breach.from()),
                    TIME.format(breach.until()),
                    breach.what(),
                    breach.place() == null ? unknown : breach.place(),
                    Long.toString(subjects),
                    TIME.format(breach.noticeDueAt())
                },
                locale);
    }
}
