package id.satudata.query.indicator;

import id.satudata.kernel.region.Level;
import id.satudata.query.api.Allowed;
import id.satudata.query.api.QueryParameter;
import id.satudata.query.cube.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what the rows of an answer differ. {@code by=village} says the same as {@code level=village}.
 *
 * @param level level of the rows by its wire name; null for the region's own
 */
record Breakdown(@Nullable String level, List<Dimension> dimensions) {

    private static final List<Level> LEVELS =
            Arrays.stream(Level.values()).filter(level -> level != Level.NATION).toList();
    private static final List<String> NAMES = Stream.concat(
                    Dimension.names().stream(), LEVELS.stream().map(Level::wireName))
            .toList();

    static Breakdown of(@Nullable String by, @Nullable String level) {
        QueryParameter parameter = new QueryParameter("by", by);
        List<Enum<?>> parts = List.copyOf(parameter.someOf(Breakdown::part, NAMES));
        List<String> levels = parts.stream()
                .filter(Level.class::isInstance)
                .map(part -> Level.class.cast(part).wireName())
                .toList();
        Optional<String> asked = new QueryParameter("level", level).text();
        if (Stream.concat(levels.stream(), asked.stream()).distinct().count() > 1) {
            throw parameter.refused(Allowed.oneLevel(Dimension.names()));
        }
        return new Breakdown(
                asked.or(() -> levels.stream().findFirst()).orElse(null),
                parts.stream()
                        .filter(Dimension.class::isInstance)
                        .map(Dimension.class::cast)
                        .toList());
    }

    private static Optional<Enum<?>> part(String name) {
        Stream<Enum<?>> levels =
                LEVELS.stream().filter(level -> level.wireName().equals(name)).map(Enum.class::cast);
        return Stream.concat(Dimension.named(name).stream(), levels).findFirst();
    }
}
