package id.satudata.access;

import id.satudata.kernel.access.Field;
import id.satudata.kernel.access.Visible;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes out of an answer what its reader is not shown: the members are not there, and {@code masked} at the top lists
 * the fields that are not shown to this reader, whoever the answer is about. A name that is not known here is taken out.
 */
public final class Masking {
    private static final String MASKED = "masked";
    private static final String HITS = "hits";

    /** Tell nothing of anybody. */
    private static final Set<String> PLAIN =
            Set.of("asOf", "knownOn", "watermark", "total", "cursor", "score", "suppressed");

    /** Tell nothing themselves, but hold what does. */
    private static final Set<String> FRAMES = Set.of(HITS, "facets");

    private Masking() {}

    /** Masks the whole answer in place. */
    static void mask(ObjectNode answer, Visible visible) {
        takeOut(answer, visible);
        List<String> masked = visible.masked();
        masked.forEach(answer.putArray(MASKED)::add);
    }

    /** Whether answers may have a member of this name without its being taken out for everyone who is not shown all. */
    public static boolean isKnown(String name) {
        return PLAIN.contains(name)
                || FRAMES.contains(name)
                || Field.named(name).isPresent();
    }

    /** The fields in which an answer tells something of somebody. What it counts is told of nobody. */
    static Set<Field> told(JsonNode answer) {
        Set<Field> told = EnumSet.noneOf(Field.class);
        answer.properties().forEach(member -> {
            if (member.getKey().equals(HITS)) {
                member.getValue().forEach(hit -> told.addAll(told(hit)));
            } else if (!isEmpty(member.getValue())) {
                Field.named(member.getKey()).ifPresent(told::add);
            }
        });
        return told;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || (value.isContainer() && value.isEmpty());
    }

    private static void takeOut(JsonNode node, Visible visible) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(name -> takeOut(object, name, visible));
        } else {
            node.forEach(element -> takeOut(element, visible));
        }
    }

    private static void takeOut(ObjectNode object, String name, Visible visible) {
        Optional<Field> field = Field.named(name);
        if (FRAMES.contains(name)) {
            takeOut(object.get(name), visible);
        } else if (field.isPresent() ? !visible.shows(field.get()) : !PLAIN.contains(name)) {
            object.remove(name);
        }
    }
}
