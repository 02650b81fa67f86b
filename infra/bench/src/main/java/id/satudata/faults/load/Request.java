package id.satudata.faults.load;

import java.util.Map;

/**
 * A fact on its way to the command service.
 *
 * @param clerk who sends it; one's facts go in order
 * @param kind the resource under {@code /v1}: {@code moves}
 * @param key its idempotency key
 * @param body the fact
 */
public record Request(int clerk, String kind, String key, Map<String, Object> body) {

    /** The body is somebody's data. */
    @Override
    public String toString() {
        return "Request[%s %s]".formatted(kind, key);
    }
}
