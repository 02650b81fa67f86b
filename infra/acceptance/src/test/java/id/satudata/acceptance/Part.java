package id.satudata.acceptance;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A part that somebody else made.
 *
 * @param licences one of which is to be chosen
 * @param isSealed whether a hash of its content is known
 */
record Part(String group, String name, String version, List<String> licences, boolean isSealed) {

    static Part ofBill(JsonNode component) {
        return new Part(
                component.path("group").asString(""),
                component.get("name").asString(),
                component.get("version").asString(),
                component.path("licenses").valueStream().flatMap(Part::licence).toList(),
                component
                        .path("hashes")
                        .valueStream()
                        .anyMatch(hash -> hash.get("alg").asString().equals("SHA-256")));
    }

    /** @param path such as {@code node_modules/@scope/name} */
    static Part ofLock(String path, JsonNode locked) {
        String name = path.substring(path.lastIndexOf("node_modules/") + "node_modules/".length());
        int slash = name.indexOf('/');
        return new Part(
                slash < 0 ? "" : name.substring(0, slash),
                name.substring(slash + 1),
                locked.get("version").asString(),
                List.of(locked.path("license").asString("none")),
                locked.has("integrity"));
    }

    private static Stream<String> licence(JsonNode choice) {
        JsonNode licence = choice.path("license");
        return Stream.of(licence.path("id"), licence.path("name"), choice.path("expression"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .limit(1);
    }

    boolean isOurs() {
        return group.equals("id.satudata");
    }

    /** Whether {@code group:name} or {@code group:*} means this. */
    boolean isMeant(String pattern) {
        return pattern.equals(group + ":" + name) || pattern.equals(group + ":*");
    }
}
