package id.satudata.kernel.event;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rebuilds a fact with one field changed. Ids link facts to each other and cannot be corrected, only revoked. */
public final class Correction {

    private Correction() {}

    /** The names of the fields of a fact that a correction may change, in their order. */
    public static List<String> correctableFields(Class<? extends Event> fact) {
        return Arrays.stream(fact.getRecordComponents())
                .filter(Correction::isCorrectable)
                .map(RecordComponent::getName)
                .toList();
    }

    /** @throws IllegalArgumentException if the fact has no such field or the text is no value of its type */
    public static Fact apply(Fact fact, String field, @Nullable String text) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        int changed = indexOf(components, field).orElseThrow(() -> new IllegalArgumentException("no field " + field));
        @Nullable Object[] values = new @Nullable Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = i == changed
                        ? parse(components[i].getType(), text)
                        : components[i].getAccessor().invoke(fact);
            }
            return (Fact) canonicalConstructor(fact.getClass(), components).newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalArgumentException("field " + field + " cannot be given this value", refused);
        }
    }

    static boolean fits(Fact fact, String field, @Nullable String text) {
        try {
            apply(fact, field, text);
            return true;
        } catch (IllegalArgumentException misfit) {
            return false;
        }
    }

    private static Optional<Integer> indexOf(RecordComponent[] components, String field) {
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(field) && isCorrectable(components[i])) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isCorrectable(RecordComponent component) {
        Class<?> type = component.getType();
        return type == String.class || type == LocalDate.class || type == int.class || type.isEnum();
    }

    private static @Nullable Object parse(Class<?> type, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (type == int.class) {
                return Integer.valueOf(text);
            }
            return type.isEnum() ? enumValue(type, text) : text;
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException("not a date of the form yyyy-mm-dd", malformed);
        }
    }

    private static Object enumValue(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("one of " + Arrays.toString(type.getEnumConstants())));
    }

    private static Constructor<?> canonicalConstructor(Class<?> record, RecordComponent[] components)
            throws NoSuchMethodException {
        return record.getConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }
}
