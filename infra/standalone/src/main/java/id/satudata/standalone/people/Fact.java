package id.satudata.standalone.people;

import java.util.Map;

/**
 * A fact as the command service takes it.
 *
 * @param type the resource under {@code /v1}: {@code births}
 * @param key its idempotency key, the same whenever the same people are made again
 * @param body the JSON of the fact
 */
public record Fact(String type, String key, Map<String, Object> body) {}
