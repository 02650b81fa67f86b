package id.satudata.faults.malformed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies that begin as the document's example, filled with canaries, and end as something else. */
final class Bodies {

    private static final int MOST_MUTATIONS = 8;

    private final SplittableRandom random;

    Bodies(SplittableRandom random) {
        this.random = random;
    }

    byte[] of(Operation operation) {
        String body = object(operation.example());
        boolean isLines =
                operation.mediaType().filter(type -> type.contains("ndjson")).isPresent();
        if (isLines) {
            body = lines(body);
        }
        byte[] bytes = wrapped(body).getBytes(UTF_8);
        return random.nextInt(3) == 0 ? mutated(bytes) : bytes;
    }

    /** By grammar: each field may be right, hostile, gone, doubled, renamed. */
    private String object(JsonNode example) {
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : example.properties()) {
            String name = field.getKey();
            String value = fit(name, field.getValue());
            switch (random.nextInt(14)) {
                case 0, 1, 2 -> fields.add(member(name, Hostile.json(random)));
                case 3 -> {
                    // left out
                }
                case 4 -> fields.addAll(List.of(member(name, value), member(name, Hostile.json(random))));
                case 5 -> fields.addAll(List.of(member(name, value), member(name + "X", value)));
                default -> fields.add(member(name, value));
            }
        }
        return "{" + String.join(",", fields) + "}";
    }

    private String fit(String name, JsonNode value) {
        if (value.isObject() && random.nextInt(2) == 0) {
            return object(value);
        }
        return Canaries.forField(name)
                .map(canary -> "\"" + canary + "\"")
                .orElseGet(() -> JsonMapper.shared().writeValueAsString(value));
    }

    private static String member(String name, String value) {
        return "\"" + name + "\":" + value;
    }

    private String lines(String line) {
        List<String> lines = new ArrayList<>();
        for (int number = random.nextInt(4); number >= 0; number--) {
            lines.add(random.nextInt(4) == 0 ? Hostile.json(random) : line);
        }
        return String.join(random.nextInt(4) == 0 ? "\r\n\n" : "\n", lines);
    }

    private String wrapped(String body) {
        return switch (random.nextInt(30)) {
            case 0 -> "";
            case 1 -> "[" + body + "]";
            case 2 -> body + body;
            case 3 -> "\uFEFF" + body;
            case 4 -> body.substring(0, random.nextInt(body.length() + 1));
            case 5 -> Hostile.json(random);
            case 6 -> "/* */" + body;
            case 7 -> body.replace('"', '\'');
            default -> body;
        };
    }

    private byte[] mutated(byte[] body) {
        byte[] bytes = body;
        for (int mutation = random.nextInt(MOST_MUTATIONS); mutation >= 0 && bytes.length > 1; mutation--) {
            bytes = mutatedOnce(bytes);
        }
        return bytes;
    }

    private byte[] mutatedOnce(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        byte[] result = bytes.clone();
        switch (random.nextInt(5)) {
            case 0 -> result[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> result[at] = (byte) random.nextInt(256);
            case 2 -> result[at] = 0;
            case 3 -> {
                result = new byte[bytes.length - 1];
                System.arraycopy(bytes, 0, result, 0, at);
                System.arraycopy(bytes, at + 1, result, at, bytes.length - at - 1);
            }
            default -> {
                int length = Math.min(bytes.length - at, 1 + random.nextInt(20));
                result = new byte[bytes.length + length];
                System.arraycopy(bytes, 0, result, 0, at + length);
                System.arraycopy(bytes, at, result, at + length, bytes.length - at);
            }
        }
        return result;
    }
}
