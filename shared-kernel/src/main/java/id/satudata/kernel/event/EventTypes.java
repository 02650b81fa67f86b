package id.satudata.kernel.event;

import id.satudata.kernel.citizen.CitizenEvent;
import id.satudata.kernel.family.FamilyCardEvent;
import id.satudata.kernel.rights.RightsEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue of event types: from the name on the wire to the record, and back. */
public final class EventTypes {

    private static final Map<String, Class<? extends Event>> BY_NAME = Stream.<Stream<Class<? extends Event>>>of(
                    Stream.of(FactCorrected.class, FactRevoked.class, PersonalDataErased.class),
                    permitted(CitizenEvent.class),
                    permitted(FamilyCardEvent.class),
                    permitted(RightsEvent.class))
            .flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableMap(EventTypes::nameOf, Function.identity()));

    private EventTypes() {}

    public static String nameOf(Class<?> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event.getName() + " has no @EventType");
        }
        return type.value();
    }

    /** The record behind a name; empty for a name that this version of the software does not know. */
    public static Optional<Class<? extends Event>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static Collection<Class<? extends Event>> all() {
        return BY_NAME.values();
    }

    private static Stream<Class<? extends Event>> permitted(Class<? extends Event> sector) {
        return Arrays.stream(sector.getPermittedSubclasses()).map(type -> type.asSubclass(Event.class));
    }
}
