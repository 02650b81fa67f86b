package id.satudata.standalone.load;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds whom a fact is about, or needs to be known before: every citizen and family card it names. */
final class Subjects {
    private static final Set<String> NAMING =
            Set.of("nik", "motherNik", "fatherNik", "spouseNik", "citizenId", "familyCard", "number", "eventId");

    private Subjects() {}

    static Set<String> of(String type, JsonNode fact) {
        var subjects = new HashSet<String>();
        if (type.equals("residents")) {
            // the rest of a resident's numbers are taken down as they stand in the older register
            add(fact.path("nik"), subjects);
        } else {
            collect(fact, subjects);
        }
        return subjects;
    }

    private static void collect(JsonNode node, Set<String> subjects) {
        node.properties().forEach(property -> {
            if (NAMING.contains(property.getKey())) {
                add(property.getValue(), subjects);
            }
            collect(property.getValue(), subjects);
        });
        if (node.isArray()) {
            node.forEach(element -> collect(element, subjects));
        }
    }

    private static void add(JsonNode value, Set<String> subjects) {
        if (value.isString()) {
            subjects.add(value.stringValue());
        }
    }
}
