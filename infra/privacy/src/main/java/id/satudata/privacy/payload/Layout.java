package id.satudata.privacy.payload;

import com.fasterxml.jackson.annotation.JsonFilter;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.PersonalFields;
import id.satudata.kernel.privacy.Category;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.std.SimpleBeanPropertyFilter;
import tools.jackson.databind.ser.std.SimpleFilterProvider;

/** Which fields of one type of event are locked together. Worked out once a type; each set of fields has its writer. */
final class Layout {

    private static final String FILTER = "fields";
    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Event.class, Filtered.class).build();

    private static final ClassValue<Layout> LAYOUTS = new ClassValue<>() {
        @Override
        protected Layout computeValue(Class<?> type) {
            return new Layout(type.asSubclass(Event.class));
        }
    };

    private final List<Personal> personal;
    private final ObjectWriter clear;
    private final Map<Set<String>, ObjectWriter> writers = new ConcurrentHashMap<>();

    private Layout(Class<? extends Event> type) {
        this.personal = PersonalFields.of(type).stream().map(Personal::of).toList();
        Set<String> names = personal.stream().map(Personal::name).collect(Collectors.toSet());
        this.clear = writer(SimpleBeanPropertyFilter.serializeAllExcept(names));
    }

    @JsonFilter(FILTER)
    private interface Filtered {}

    private record Personal(
            String name,
            RecordComponent component,
            @Nullable RecordComponent otherSubject) {
        static Personal of(RecordComponent component) {
            return new Personal(
                    component.getName(),
                    component,
                    PersonalFields.otherSubject(component).orElse(null));
        }

        @Nullable UUID otherSubjectOf(Event event) {
            return otherSubject == null ? null : (UUID) PersonalFields.read(otherSubject, event);
        }
    }

    /** Fields that share a lock: those of one category, and about the same people. */
    record Group(Category category, @Nullable UUID otherSubject) {}

    static Layout of(Event event) {
        return LAYOUTS.get(event.getClass());
    }

    /** The event without its personal fields. */
    byte[] clear(Event event) {
        return clear.writeValueAsBytes(event);
    }

    /** The personal fields that have a value, each group as a JSON object. */
    Map<Group, byte[]> locked(Event event) {
        Map<Group, Set<String>> fields = new LinkedHashMap<>();
        for (Personal field : personal) {
            if (PersonalFields.read(field.component(), event) != null) {
                Group group =
                        new Group(PersonalFields.categoryOf(field.component(), event), field.otherSubjectOf(event));
                fields.computeIfAbsent(group, none -> new LinkedHashSet<>()).add(field.name());
            }
        }
        Map<Group, byte[]> groups = new LinkedHashMap<>();
        fields.forEach((group, names) -> groups.put(group, writerOf(names).writeValueAsBytes(event)));
        return groups;
    }

    /** Everyone whose keys are needed to lock it; nobody where nothing in it is personal. */
    Set<UUID> keyHolders(Event event) {
        Set<UUID> holders = new LinkedHashSet<>();
        for (Personal field : personal) {
            if (PersonalFields.read(field.component(), event) != null) {
                holders.addAll(event.subjects());
                UUID other = field.otherSubjectOf(event);
                if (other != null) {
                    holders.add(other);
                }
            }
        }
        return holders;
    }

    private ObjectWriter writerOf(Set<String> names) {
        return writers.computeIfAbsent(
                names, fields -> writer(SimpleBeanPropertyFilter.filterOutAllExcept(Set.copyOf(fields))));
    }

    private static ObjectWriter writer(SimpleBeanPropertyFilter filter) {
        return JSON.writer(new SimpleFilterProvider().addFilter(FILTER, filter));
    }

    /** The locks of a group: a copy for each subject, or one for a subject and someone else together. */
    static List<List<UUID>> holders(Group group, Event event) {
        List<List<UUID>> holders = new ArrayList<>();
        for (UUID subject : event.subjects()) {
            UUID other = group.otherSubject();
            holders.add(other == null || other.equals(subject) ? List.of(subject) : List.of(subject, other));
        }
        return holders;
    }
}
