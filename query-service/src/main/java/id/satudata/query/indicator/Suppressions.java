package id.satudata.query.indicator;

import static java.util.stream.Collectors.joining;

import id.satudata.query.disclosure.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** The columns in which a table tells why figures are not shown; it has none where everything is shown. */
final class Suppressions {

    private Suppressions() {}

    static void header(@Nullable Map<String, Map<String, String>> reasons, List<? super String> header) {
        if (reasons != null) {
            header.addAll(List.of("suppressed", "note"));
        }
    }

    static void cells(
            @Nullable Map<String, Map<String, String>> reasons, @Nullable Reason reason, List<@Nullable Object> cells) {
        if (reasons != null) {
            cells.add(reason == null ? null : reason.wireName());
            cells.add(reason == null ? null : text(reasons, reason));
        }
    }

    /** In the reader's language. */
    static @Nullable String text(Map<String, Map<String, String>> reasons, Reason reason) {
        return reasons.getOrDefault(reason.wireName(), Map.of())
                .get(LocaleContextHolder.getLocale().getLanguage());
    }

    /** Of a line with several figures, by their names. */
    static void cells(
            @Nullable Map<String, Map<String, String>> reasons,
            @Nullable SequencedMap<String, Reason> suppressed,
            List<@Nullable Object> cells) {
        if (reasons == null) {
            return;
        }
        if (suppressed == null) {
            cells.addAll(Arrays.asList(null, null));
            return;
        }
        cells.add(suppressed.entrySet().stream()
                .map(figure -> figure.getKey() + "=" + figure.getValue().wireName())
                .collect(joining(" ")));
        cells.add(suppressed.values().stream()
                .distinct()
                .map(reason -> text(reasons, reason))
                .collect(joining(" ")));
    }
}
