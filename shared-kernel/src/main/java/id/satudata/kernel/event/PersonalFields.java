package id.satudata.kernel.event;

import id.satudata.kernel.privacy.Category;
import id.satudata.kernel.privacy.PersonalData;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which fields of events are personal data, of which category, and what is left of an event without them. */
public final class PersonalFields {

    private static final Map<String, Category> CATEGORIES = EventTypes.all().stream()
            .flatMap(type -> Arrays.stream(type.getRecordComponents()))
            .filter(component ->
                    isPersonal(component) && annotation(component).like().isEmpty())
            .collect(Collectors.toUnmodifiableMap(
                    RecordComponent::getName, component -> annotation(component).value(), PersonalFields::same));

    private static final ClassValue<Boolean> DAY_IS_PERSONAL = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getType() == LocalDate.class)
                    .allMatch(PersonalFields::isPersonal);
        }
    };

    private PersonalFields() {}

    /** The category of each personal field, by its name on the wire: the same in every event. */
    public static Map<String, Category> categories() {
        return CATEGORIES;
    }

    /** The category of a field of any fact. What is not personal is kept for the figures. */
    public static Category categoryOf(String field) {
        return CATEGORIES.getOrDefault(field, Category.STATISTICS);
    }

    /** The personal components of an event, in their order. */
    public static List<RecordComponent> of(Class<? extends Event> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(PersonalFields::isPersonal)
                .toList();
    }

    /** The category of a personal component of an event. */
    public static Category categoryOf(RecordComponent component, Event event) {
        PersonalData annotation = annotation(component);
        return annotation.like().isEmpty()
                ? annotation.value()
                : categoryOf(String.valueOf(read(component(event.getClass(), annotation.like()), event)));
    }

    /** Who besides the subjects a personal component is about: the component that has the id; empty where nobody is. */
    public static Optional<RecordComponent> otherSubject(RecordComponent component) {
        return Optional.of(annotation(component).alsoOf())
                .filter(name -> !name.isEmpty())
                .map(name -> component(component.getDeclaringRecord(), name));
    }

    /** Whether an event holds personal data of that category. */
    public static boolean holds(Event event, Category category) {
        return of(event.getClass()).stream()
                .filter(component -> categoryOf(component, event) == category)
                .anyMatch(component -> read(component, event) != null);
    }

    /** Whether the day on which a fact is true is itself personal data: a birthday. */
    public static boolean isDayOf(Fact fact) {
        return DAY_IS_PERSONAL.get(fact.getClass());
    }

    /** The event without its personal data of those categories. */
    public static <E extends Event> E without(Set<Category> categories, E event) {
        RecordComponent[] components = event.getClass().getRecordComponents();
        boolean holdsNone = Arrays.stream(components)
                .noneMatch(component -> isPersonal(component) && categories.contains(categoryOf(component, event)));
        return holdsNone ? event : rebuilt(event, components, categories);
    }

    @SuppressWarnings("unchecked") // the constructor is that of the event's own class
    private static <E extends Event> E rebuilt(E event, RecordComponent[] components, Set<Category> categories) {
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean goes = isPersonal(components[i]) && categories.contains(categoryOf(components[i], event));
            values[i] = goes ? null : read(components[i], event);
        }
        try {
            Constructor<?> constructor = event.getClass()
                    .getConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return (E) constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("an event that cannot be without its personal data", refused);
        }
    }

    /** The value of a component. */
    public static @Nullable Object read(RecordComponent component, Event event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(component + " cannot be read", hidden);
        }
    }

    private static RecordComponent component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getName() + " has no " + name));
    }

    private static boolean isPersonal(RecordComponent component) {
        return component.isAnnotationPresent(PersonalData.class);
    }

    private static PersonalData annotation(RecordComponent component) {
        return Objects.requireNonNull(component.getAnnotation(PersonalData.class));
    }

    private static Category same(Category one, Category other) {
        if (one != other) {
            throw new IllegalStateException("a field has one category, in whatever event");
        }
        return one;
    }
}
