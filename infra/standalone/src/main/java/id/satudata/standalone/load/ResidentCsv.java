package id.satudata.standalone.load;

import id.satudata.standalone.launch.Problem;
import id.satudata.standalone.load.Entry.Unreadable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads residents from CSV: a header with {@link #COLUMNS} in any order, fields apart by commas or, as spreadsheets in
 * Indonesia write them, semicolons; quotes where a field needs them.
 */
final class ResidentCsv {
    static final List<String> COLUMNS = List.of(
            "nik",
            "name",
            "sex",
            "birthDate",
            "birthPlace",
            "village",
            "familyCard",
            "motherNik",
            "fatherNik",
            "effectiveOn");

    private static final Pattern ROUNDED = Pattern.compile("[0-9]+[.,]?[0-9]*[eE]\\+?[0-9]+");
    private static final Map<String, UnaryOperator<String>> SPELLINGS =
            Map.of("sex", Spellings::sex, "birthDate", Spellings::date, "effectiveOn", Spellings::date);

    private ResidentCsv() {}

    /** @param header the first line of the file, by which the delimiter is known */
    static Stream<Entry> read(Reader file, String header) throws IOException {
        char delimiter = header.indexOf(';') >= 0 ? ';' : ',';
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        var parser = parse(file, format);
        requireColumns(parser.getHeaderNames());
        return StreamSupport.stream(parser.spliterator(), false)
                .map(row -> entry(row, row.getParser().getCurrentLineNumber()));
    }

    private static CSVParser parse(Reader file, CSVFormat format) throws IOException {
        try {
            return CSVParser.parse(file, format);
        } catch (IllegalArgumentException doubled) {
            throw wrongHeader("a column without a name, or one named twice", doubled);
        } catch (UncheckedIOException broken) {
            throw wrongHeader("a quote that is not closed", broken);
        }
    }

    private static void requireColumns(List<String> found) {
        Set<String> missing = new TreeSet<>(COLUMNS);
        missing.removeAll(found);
        Set<String> unknown = new TreeSet<>(found);
        COLUMNS.forEach(unknown::remove);
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            // An unknown column is not named: without a header it would be the first person's data.
            throw wrongHeader("missing: %s; unknown columns: %d".formatted(listed(missing), unknown.size()), null);
        }
    }

    private static Problem wrongHeader(String what, @Nullable Exception cause) {
        String message =
                "The header of the CSV is not the one for residents (%s). Expected columns, apart by commas or semicolons:%n%s"
                        .formatted(what, String.join(",", COLUMNS));
        return cause == null ? new Problem(message) : new Problem(message, cause);
    }

    private static String listed(Set<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static Entry entry(CSVRecord row, long line) {
        if (!row.isConsistent()) {
            return new Unreadable(line, "has %d fields instead of %d".formatted(row.size(), COLUMNS.size()));
        }
        var fact = Lines.JSON.createObjectNode();
        for (String column : COLUMNS) {
            String value = row.get(column);
            if (column.endsWith("ik") && ROUNDED.matcher(value).matches()) {
                return new Unreadable(
                        line, column + " was rounded to a number by a spreadsheet; format its column as text");
            }
            if (!value.isEmpty()) {
                fact.put(
                        column,
                        SPELLINGS.getOrDefault(column, UnaryOperator.identity()).apply(value));
            }
        }
        return Lines.of(line, "residents", fact);
    }
}
