package id.satudata.kernel.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the reference files beside this package: a header, then lines of which only the last field may be quoted. */
final class Csv {
    private Csv() {}

    static List<String> lines(String resource) {
        InputStream stream = Csv.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("Reference data missing: " + resource);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16)) {
            return reader.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String[] fields(String line, int columns) {
        var fields = new String[columns];
        int from = 0;
        for (int column = 0; column < columns - 1; column++) {
            int comma = line.indexOf(',', from);
            fields[column] = line.substring(from, comma);
            from = comma + 1;
        }
        fields[columns - 1] = unquoted(line.substring(from));
        return fields;
    }

    private static String unquoted(String field) {
        return field.startsWith("\"") ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }
}
