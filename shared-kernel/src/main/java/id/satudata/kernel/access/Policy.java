package id.satudata.kernel.access;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who may do what: the table {@code policy.txt}, one row a grant. What has no row is denied. A table with a word that
 * means nothing, or with two rows for the same role and action, is refused as a whole.
 */
public final class Policy {
    static final String TABLE = "policy.txt";
    private static final int COLUMNS = 6;

    private static final class Loaded {
        private static final Policy POLICY = of(Table.rows(TABLE, COLUMNS));
    }

    private final Map<Role, Map<Action, Grant>> grants;

    private Policy(Map<Role, Map<Action, Grant>> grants) {
        this.grants = grants;
    }

    /** @throws IllegalStateException if the table cannot be read */
    public static Policy load() {
        return Loaded.POLICY;
    }

    /** @param rows of six cells: role, action, sectors, regions, fields, purpose */
    static Policy of(List<List<String>> rows) {
        Map<Role, Map<Action, Grant>> grants = new HashMap<>();
        for (List<String> row : rows) {
            Grant grant = grant(row);
            Grant earlier = grants.computeIfAbsent(grant.role(), role -> new HashMap<>())
                    .put(grant.action(), grant);
            require(earlier == null, row);
        }
        return new Policy(grants);
    }

    /** Empty if the role may not do it at all. */
    public Optional<Grant> grant(Role role, Action action) {
        return Optional.ofNullable(grants.getOrDefault(role, Map.of()).get(action));
    }

    private static Grant grant(List<String> row) {
        return new Grant(
                word(Role.values(), row.get(0), row),
                word(Action.values(), row.get(1), row),
                word(Scope.values(), row.get(2), row),
                word(Scope.values(), row.get(3), row),
                word(Fields.values(), row.get(4), row),
                word(Need.values(), row.get(5), row) == Need.NEEDED);
    }

    private enum Need implements Named {
        NEEDED,
        OPTIONAL
    }

    private static <E extends Enum<E> & Named> E word(E[] known, String word, List<String> row) {
        Map<String, E> byCode = Arrays.stream(known).collect(Collectors.toMap(Named::code, Function.identity()));
        E found = byCode.get(word);
        if (found == null) {
            throw new IllegalStateException("The policy knows only " + byCode.keySet() + ": " + row);
        }
        return found;
    }

    private static void require(boolean holds, List<String> row) {
        if (!holds) {
            throw new IllegalStateException("The policy says this twice: " + row);
        }
    }
}
