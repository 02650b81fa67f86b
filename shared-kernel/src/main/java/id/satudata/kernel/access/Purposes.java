package id.satudata.kernel.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register of purposes: the table {@code purposes.txt}. */
public final class Purposes {
    static final String TABLE = "purposes.txt";
    private static final int COLUMNS = 4;
    private static final String EVERYTHING = "all";

    private static final class Loaded {
        private static final Purposes PURPOSES = of(Table.rows(TABLE, COLUMNS));
    }

    private final Map<String, Purpose> byCode;

    private Purposes(Map<String, Purpose> byCode) {
        this.byCode = byCode;
    }

    /** @throws IllegalStateException if the register cannot be read */
    public static Purposes load() {
        return Loaded.PURPOSES;
    }

    /** @param rows of four cells: code, lawful basis, roles, fields */
    static Purposes of(List<List<String>> rows) {
        return new Purposes(
                rows.stream().map(Purposes::purpose).collect(Collectors.toMap(Purpose::code, Function.identity())));
    }

    public Optional<Purpose> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static Purpose purpose(List<String> row) {
        Set<Role> roles = Table.words(row.get(2)).stream()
                .map(code -> Role.of(code).orElseThrow(() -> unknown(code, row)))
                .collect(Collectors.toUnmodifiableSet());
        return new Purpose(row.get(0), row.get(1), roles, fields(row));
    }

    private static Set<Field> fields(List<String> row) {
        if (row.get(3).equals(EVERYTHING)) {
            return EnumSet.allOf(Field.class);
        }
        Set<Field> fields = Table.words(row.get(3)).stream()
                .map(code -> Named.find(Field.values(), code).orElseThrow(() -> unknown(code, row)))
                .collect(Collectors.toUnmodifiableSet());
        if (fields.contains(Field.HISTORY)) {
            throw new IllegalStateException("The history tells everything, so its purpose must show all: " + row);
        }
        return fields;
    }

    private static IllegalStateException unknown(String word, List<String> row) {
        return new IllegalStateException("The register of purposes does not know " + word + ": " + row);
    }
}
