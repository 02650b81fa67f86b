package id.satudata.query.api;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes CSV as RFC 4180 has it: a header, commas, CRLF, quotes where needed. */
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String LINE_END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    public Csv(List<String> header) {
        line(header);
    }

    /** @param cells numbers as they are; of anything else, its text; null for an empty cell */
    public Csv line(List<? extends @Nullable Object> cells) {
        text.append(cells.stream().map(Csv::cell).collect(joining(","))).append(LINE_END);
        return this;
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number number ? number.toString() : quoted(harmless(value.toString()));
    }

    /** A spreadsheet would run a text that begins like a formula. */
    private static String harmless(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    private static String quoted(String value) {
        return value.chars().anyMatch(character -> "\",\r\n".indexOf(character) >= 0)
                ? '"' + value.replace("\"", "\"\"") + '"'
                : value;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
