package id.satudata.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A text file of rows, their cells divided by bars; lines of {@code #} are remarks. */
final class Columns {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private Columns() {}

    static List<List<String>> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(BAR.split(line.strip())))
                .toList();
    }
}
