package id.satudata.acceptance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The questions that an OpenAPI document shows as examples. */
final class Examples {

    private final JsonNode document;

    Examples(JsonNode document) {
        this.document = document;
    }

    /** Paths of all GET questions with their example values; those whose path needs an id take this one. */
    List<String> questions(String id) {
        return document.get("paths")
                .propertyStream()
                .filter(path -> path.getValue().has("get"))
                .flatMap(path -> question(path, id).stream())
                .toList();
    }

    private static Optional<String> question(Map.Entry<String, JsonNode> path, String id) {
        List<JsonNode> parameters =
                path.getValue().at("/get/parameters").valueStream().toList();
        String filled = path.getKey();
        for (JsonNode parameter : in("path", parameters).toList()) {
            String name = parameter.get("name").asString();
            filled = filled.replace(
                    "{" + name + "}",
                    name.equals("id")
                            ? example(parameter).orElse(id)
                            : example(parameter).orElse("{}"));
        }
        String query = in("query", parameters)
                .flatMap(parameter -> example(parameter).stream()
                        .map(value -> parameter.get("name").asString() + "="
                                + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return filled.contains("{}") ? Optional.empty() : Optional.of(query.isEmpty() ? filled : filled + "?" + query);
    }

    private static Stream<JsonNode> in(String place, List<JsonNode> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.get("in").asString().equals(place));
    }

    private static Optional<String> example(JsonNode parameter) {
        return parameter.optional("example").map(JsonNode::asString);
    }
}
