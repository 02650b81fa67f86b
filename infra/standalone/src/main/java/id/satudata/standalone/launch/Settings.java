package id.satudata.standalone.launch;

import static java.util.stream.Collectors.joining;

import id.satudata.embedded.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What may be chosen in {@code satudata.properties}: a port for each part, a heap for each service. */
public final class Settings {
    private static final int LEAST_HEAP_MEGABYTES = 128;
    private static final int MOST_HEAP_MEGABYTES = 1 << 20;
    private static final int HIGHEST_PORT = 65_535;

    private final Properties values;

    private Settings(Properties values) {
        this.values = values;
    }

    public static Settings defaults() {
        return new Settings(new Properties());
    }

    /** @throws Problem for a file that can't be read, a setting that does not exist, or a value out of range */
    public static Settings read(Path file) {
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException failure) {
            throw new Problem("Can't read the settings %s: %s".formatted(file, failure.getMessage()), failure);
        }
        var settings = new Settings(values);
        settings.check(file);
        return settings;
    }

    private void check(Path file) {
        var unknown = new TreeSet<>(values.stringPropertyNames());
        unknown.removeAll(known());
        if (!unknown.isEmpty()) {
            throw new Problem("%s: there is no setting %s. The settings are %s"
                    .formatted(file, String.join(", ", unknown), String.join(", ", known())));
        }
        for (Part part : Part.values()) {
            port(part);
            heapMegabytes(part);
        }
    }

    private static Set<String> known() {
        var known = new TreeSet<String>();
        for (Part part : Part.values()) {
            known.add(part.portProperty());
            if (part.isService()) {
                known.add(part.heapProperty());
            }
        }
        return known;
    }

    public int port(Part part) {
        return number(part.portProperty(), part.defaultPort(), 1, HIGHEST_PORT);
    }

    int heapMegabytes(Part part) {
        return number(part.heapProperty(), part.defaultHeap(), LEAST_HEAP_MEGABYTES, MOST_HEAP_MEGABYTES);
    }

    /** Where a service answers, without a slash at the end. */
    public String url(Part part) {
        return "http://127.0.0.1:" + port(part);
    }

    private int number(String property, int otherwise, int least, int most) {
        String text = values.getProperty(property, Integer.toString(otherwise)).strip();
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, as for a number out of range
        }
        throw new Problem("%s=%s: must be a whole number from %d to %d".formatted(property, text, least, most));
    }

    /** @throws Problem naming every part whose port another program holds, and the setting that changes it */
    void requireFreePorts() {
        String taken = Arrays.stream(Part.values())
                .filter(part -> Ports.isTaken(port(part)))
                .map(part ->
                        "%s can't use port %d of 127.0.0.1: another program listens there. End that program, or set %s to a free port in satudata.properties."
                                .formatted(part.title(), port(part), part.portProperty()))
                .collect(joining(System.lineSeparator()));
        if (!taken.isEmpty()) {
            throw new Problem(taken);
        }
    }
}
