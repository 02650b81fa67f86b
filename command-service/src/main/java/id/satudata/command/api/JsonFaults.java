package id.satudata.command.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with JSON that cannot be read: where, and what is expected; never what was sent. */
@Component
class JsonFaults {
    /** What may be a field, and is certainly no number of a person. */
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z]{1,40}");

    private final Texts texts;

    JsonFaults(Texts texts) {
        this.texts = texts;
    }

    Violation violation(JacksonException fault, Locale locale) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown ->
                texts.violation("unknown-field", field(unknown), locale, known(unknown));
            case MismatchedInputException mismatch when mismatch.getPath().isEmpty() -> notJson(mismatch, locale);
            case MismatchedInputException mismatch ->
                texts.violation("wrong-type", field(mismatch), locale, expected(mismatch.getTargetType(), locale));
            case StreamReadException unreadable -> notJson(unreadable, locale);
            default -> texts.violation("unreadable", field(fault), locale);
        };
    }

    Violation notJson(Locale locale) {
        return texts.violation("not-json", null, locale, 1, 1);
    }

    private Violation notJson(JacksonException fault, Locale locale) {
        return texts.violation(
                "not-json",
                null,
                locale,
                Math.max(1, fault.getLocation().getLineNr()),
                Math.max(1, fault.getLocation().getColumnNr()));
    }

    private String expected(@Nullable Class<?> type, Locale locale) {
        if (type != null && type.isEnum()) {
            String choices =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            return texts.text("expected.choice", List.of(choices), locale);
        }
        return texts.text("expected." + shape(type), List.of(), locale);
    }

    private static String shape(@Nullable Class<?> type) {
        if (type == null) {
            return "object";
        } else if (type == String.class) {
            return "text";
        } else if (type == LocalDate.class) {
            return "date";
        } else if (type == UUID.class) {
            return "uuid";
        } else if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number";
        }
        return Collection.class.isAssignableFrom(type) ? "list" : "object";
    }

    private static String known(UnrecognizedPropertyException unknown) {
        Collection<Object> names = unknown.getKnownPropertyIds();
        return names == null ? "" : names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    /** As {@code members[0].nik}. The name of an unknown field is the sender's own text: it may be misplaced data. */
    private static @Nullable String field(JacksonException fault) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : fault.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else if (IDENTIFIER.matcher(step.getPropertyName()).matches()) {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? null : path.toString();
    }
}
