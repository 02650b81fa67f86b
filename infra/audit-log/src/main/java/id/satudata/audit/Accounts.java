package id.satudata.audit;

import id.satudata.kernel.access.AccessEntry;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Caller;
import id.satudata.kernel.access.Field;
import id.satudata.kernel.access.Purpose;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes accounts of decisions, of those that belong into the audit. */
final class Accounts {
    /** Granted, these show nobody, unless they say of whom; a fact that is recorded is in its own log, with its sender. */
    private static final Set<Action> NOBODY_IS_READ = EnumSet.of(
            Action.RECORD_FACT,
            Action.CORRECT_FACT,
            Action.READ_FIGURES,
            Action.READ_DEFINITIONS,
            Action.READ_SEALS,
            Action.READ_FEED,
            Action.READ_METRICS);

    private final String service;

    Accounts(String service) {
        this.service = service;
    }

    /** Whoever is known to nobody is not in it: anybody could fill it then. */
    Optional<Account> of(AccessEntry entry) {
        Caller caller = entry.caller();
        return caller == null || readsNobody(entry) ? Optional.empty() : Optional.of(account(entry, caller));
    }

    private static boolean readsNobody(AccessEntry entry) {
        Action action = entry.action();
        return entry.isGranted()
                && action != null
                && NOBODY_IS_READ.contains(action)
                && entry.subjects().isEmpty();
    }

    private Account account(AccessEntry entry, Caller caller) {
        Purpose purpose = entry.purpose();
        return new Account(
                service,
                caller.id(),
                caller.agency(),
                caller.role().code(),
                valueOf(entry.action(), Action::code),
                entry.isGranted() ? entry.outcome() : Account.DENIED,
                entry.isGranted() ? null : entry.outcome(),
                valueOf(purpose, Purpose::code),
                valueOf(purpose, Purpose::basis),
                codes(entry.fields()),
                entry.subjects().stream().sorted().toList(),
                null);
    }

    private static <T> @Nullable String valueOf(@Nullable T of, Function<T, String> value) {
        return of == null ? null : value.apply(of);
    }

    private static List<String> codes(Set<Field> fields) {
        return fields.stream().sorted().map(Field::code).toList();
    }
}
