package id.satudata.query.feed;

import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.PersonalFields;
import id.satudata.kernel.privacy.Category;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an event read from JSON has every component that is not marked nullable, and at least one subject. */
final class Completeness {

    private static final ClassValue<List<Method>> REQUIRED = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(Completeness::isRequired)
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private Completeness() {}

    /** The same of an event that may lack any personal data but what is never erased. */
    static boolean ofErased(Event event) {
        return !event.subjects().isEmpty()
                && REQUIRED.get(event.getClass()).stream()
                        .filter(accessor -> PersonalFields.categoryOf(accessor.getName()) == Category.STATISTICS)
                        .allMatch(accessor -> isComplete(read(accessor, (Record) event)));
    }

    static boolean of(Event event) {
        return isComplete(event) && !event.subjects().isEmpty();
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getType().isPrimitive()
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isComplete(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Collection<?> elements -> elements.stream().allMatch(Completeness::isComplete);
            case Record record ->
                REQUIRED.get(record.getClass()).stream().allMatch(accessor -> isComplete(read(accessor, record)));
            default -> true;
        };
    }

    private static @Nullable Object read(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(accessor + " cannot be read", hidden);
        }
    }
}
