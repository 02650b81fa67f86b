package id.satudata.faults.malformed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document of a service, as far as it says what can be sent. */
final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final int DEEPEST = 5;

    private final JsonNode document;
    private final int port;

    ApiDocument(String json, int port) {
        this.document = JsonMapper.shared().readTree(json);
        this.port = port;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.add(operation(path.getKey(), method))));
        return operations;
    }

    private Operation operation(String path, Map.Entry<String, JsonNode> method) {
        JsonNode contents = resolved(method.getValue().path("requestBody")).path("content");
        Optional<Map.Entry<String, JsonNode>> content =
                contents.properties().stream().findFirst();
        return new Operation(
                port,
                method.getKey().toUpperCase(Locale.ROOT),
                path,
                method.getValue()
                        .path("parameters")
                        .valueStream()
                        .map(this::parameter)
                        .toList(),
                content.map(Map.Entry::getKey),
                content.map(entry -> example(entry.getValue())).orElseGet(() -> JsonNodeFactory.instance.objectNode()));
    }

    private Operation.Parameter parameter(JsonNode declared) {
        JsonNode parameter = resolved(declared);
        JsonNode example = parameter.has("example") ? parameter.get("example") : example(parameter);
        return new Operation.Parameter(
                parameter.path("in").asString("query"),
                parameter.path("name").asString("x"),
                example.isValueNode() ? example.asString("") : "");
    }

    private JsonNode example(JsonNode content) {
        return content.has("example") ? content.get("example") : value(content.path("schema"), 0);
    }

    private JsonNode value(JsonNode declared, int depth) {
        JsonNode schema = resolved(declared);
        if (schema.has("example")) {
            return schema.get("example");
        }
        if (schema.path("enum").size() > 0) {
            return schema.get("enum").get(0);
        }
        if (schema.has("properties") && depth < DEEPEST) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            schema.get("properties")
                    .properties()
                    .forEach(property -> object.set(property.getKey(), value(property.getValue(), depth + 1)));
            return object;
        }
        return scalar(schema, depth);
    }

    private JsonNode scalar(JsonNode schema, int depth) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (schema.path("type").asString("")) {
            case "array" -> nodes.arrayNode().add(value(schema.path("items"), depth + 1));
            case "integer", "number" -> nodes.numberNode(1);
            case "boolean" -> nodes.booleanNode(true);
            default ->
                switch (schema.path("format").asString("")) {
                    case "date" -> nodes.stringNode("2020-02-29");
                    case "uuid" -> nodes.stringNode("7f8a1c52-9f3e-4c63-8a04-5ed2f24a6d11");
                    default -> nodes.stringNode("teks");
                };
        };
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }
}
