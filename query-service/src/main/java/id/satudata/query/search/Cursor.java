package id.satudata.query.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The last hit of a page, after which the next begins, and how many there are in all.
 *
 * @param sort what that hit was sorted by, as a JSON array
 * @param total hits of the question, as counted with the first page
 */
record Cursor(String sort, long total) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Cursor after(List<FieldValue> sort, long total) {
        ArrayNode values = JSON.createArrayNode();
        sort.forEach(value -> add(value, values));
        return new Cursor(values.toString(), total);
    }

    private static void add(FieldValue value, ArrayNode values) {
        switch (value._kind()) {
            case Double -> values.add(value.doubleValue());
            case Long -> values.add(value.longValue());
            case Null -> values.addNull();
            default -> values.add(value.stringValue());
        }
    }

    List<FieldValue> values() {
        return JSON.readTree(sort).valueStream().map(Cursor::value).toList();
    }

    private static FieldValue value(JsonNode value) {
        if (value.isNull()) {
            return FieldValue.NULL;
        }
        if (value.isIntegralNumber()) {
            return FieldValue.of(value.longValue());
        }
        return value.isNumber() ? FieldValue.of(value.doubleValue()) : FieldValue.of(value.stringValue());
    }

    byte[] bytes() {
        byte[] text = sort.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Long.BYTES + text.length)
                .putLong(total)
                .put(text)
                .array();
    }

    static Cursor of(ByteBuffer bytes) {
        long total = bytes.getLong();
        return new Cursor(StandardCharsets.UTF_8.decode(bytes).toString(), total);
    }
}
