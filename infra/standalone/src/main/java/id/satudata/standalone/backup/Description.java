package id.satudata.standalone.backup;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Properties;

/**
 * What a backup holds at least: whatever was acknowledged before it was begun, and some of what came while it was taken.
 *
 * @param begunAt when it was begun
 * @param events in the log then
 * @param position of the last of them
 */
public record Description(Instant begunAt, long events, long position) {

    String text() {
        return "begunAt=%s%nevents=%d%nposition=%d%n".formatted(begunAt, events, position);
    }

    static Description of(String text) throws IOException {
        var values = new Properties();
        values.load(new StringReader(text));
        return new Description(
                Instant.parse(values.getProperty("begunAt")),
                Long.parseLong(values.getProperty("events")),
                Long.parseLong(values.getProperty("position")));
    }
}
