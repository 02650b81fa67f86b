package id.satudata.standalone.load;

import id.satudata.standalone.load.Entry.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a line such as {@code {"type":"births","key":"k1","fact":{…}}}; the key may be left out. */
final class Ndjson {
    private Ndjson() {}

    static Entry read(long line, String text) {
        JsonNode node;
        try {
            node = Lines.JSON.readTree(text);
        } catch (JacksonException broken) {
            return new Unreadable(
                    line, "not JSON, at column " + broken.getLocation().getColumnNr());
        }
        var type = node.path("type");
        var fact = node.path("fact");
        if (!type.isString() || !fact.isObject()) {
            return new Unreadable(line, "not of the form {\"type\":\"births\",\"key\":\"k1\",\"fact\":{…}}");
        }
        var key = node.path("key");
        return key.isString() && !key.stringValue().isBlank()
                ? Lines.of(line, type.stringValue(), key.stringValue(), fact)
                : Lines.of(line, type.stringValue(), fact);
    }
}
