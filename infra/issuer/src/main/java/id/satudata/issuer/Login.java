package id.satudata.issuer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Somebody who can be had a token for: the table {@code logins.txt}.
 *
 * @param role also the name of the login
 * @param purpose empty where each request has to state one
 */
record Login(String role, String agency, List<String> sectors, List<String> regions, String purpose) {
    private static final int COLUMNS = 5;

    static List<Login> all() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Login.class.getResourceAsStream("logins.txt")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(Login::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Login read(String line) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException("not " + COLUMNS + " cells: " + line);
        }
        return new Login(cells.get(0), cells.get(1), words(cells.get(2)), words(cells.get(3)), said(cells.get(4)));
    }

    private static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split("\\s+"));
    }

    private static String said(String cell) {
        return cell.equals("-") ? "" : cell;
    }
}
