package id.satudata.kernel.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads tables that people read too: a row a line, cells between bars, remarks behind {@code #}. */
final class Table {

    private Table() {}

    /** @return the rows without the heading, each with exactly so many cells */
    static List<List<String>> rows(String resource, int columns) {
        return new String(bytes(resource), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> cells(line, resource, columns))
                .toList();
    }

    /** The table as it is written. */
    static byte[] bytes(String resource) {
        try (InputStream stream = Table.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Missing: " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The words of a cell; none where a hyphen stands for nothing. */
    static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split("\\s+"));
    }

    private static List<String> cells(String line, String resource, int columns) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != columns || cells.stream().anyMatch(String::isEmpty)) {
            throw new IllegalStateException(resource + ": not " + columns + " cells: " + line);
        }
        return cells;
    }
}
