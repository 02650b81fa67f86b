package id.satudata.query.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A query parameter as it was sent; one left empty counts as not sent. Each reading refuses with a {@link Problem}. */
public record QueryParameter(String name, @Nullable String sent) {

    private static final LocalDate FIRST_DAY = LocalDate.of(1800, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public Optional<String> text() {
        return Optional.ofNullable(sent).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A day of the form yyyy-mm-dd, from 1800 to 2199. */
    public Optional<LocalDate> day() {
        return text().map(this::parseDay);
    }

    public int number(int from, int to, int otherwise) {
        Allowed allowed = Allowed.number(from, to);
        return text().map(text -> as(text, this::parseNumber, allowed))
                .map(number -> require(number, number >= from && number <= to, allowed))
                .orElse(otherwise);
    }

    public Optional<UUID> uuid() {
        return text().map(text -> require(text, UUID_SHAPE.matcher(text).matches(), Allowed.UUID))
                .map(UUID::fromString);
    }

    /** One of a few words. */
    public <T> Optional<T> oneOf(Function<String, Optional<T>> find, Collection<String> allowed) {
        return text().map(text -> as(text, find, Allowed.oneOf(allowed)));
    }

    /** Some of a few words, each once, separated by commas. */
    public <T> Set<T> someOf(Function<String, Optional<T>> find, Collection<String> allowed) {
        List<String> words =
                text().map(text -> Arrays.asList(text.split(",", -1))).orElse(List.of());
        Set<T> found = new LinkedHashSet<>();
        words.forEach(word -> found.add(as(word.strip(), find, Allowed.someOf(allowed))));
        return found;
    }

    /** What a function makes of the text; refused where it makes nothing of it. */
    public <T> Optional<T> as(Function<String, Optional<T>> find, Allowed allowed) {
        return text().map(text -> as(text, find, allowed));
    }

    public Problem refused(Allowed allowed) {
        return Problem.badParameter(name, allowed);
    }

    private <T> T as(String text, Function<String, Optional<T>> find, Allowed allowed) {
        return find.apply(text).orElseThrow(() -> refused(allowed));
    }

    private <T> T require(T value, boolean holds, Allowed allowed) {
        if (!holds) {
            throw refused(allowed);
        }
        return value;
    }

    private Optional<Integer> parseNumber(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private LocalDate parseDay(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return require(day, !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY), Allowed.DAY);
        } catch (DateTimeParseException malformed) {
            throw refused(Allowed.DAY);
        }
    }
}
