package id.satudata.audit;

import id.satudata.kernel.access.AccessEntry;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Caller;
import id.satudata.kernel.access.Field;
import id.satudata.kernel.access.Purposes;
import id.satudata.kernel.access.RegionScope;
import id.satudata.kernel.access.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decisions for tests. */
final class Asked {
    private Asked() {}

    static Caller officer(String id) {
        return new Caller(id, Role.CASE_OFFICER, "dukcapil.3373", Set.of("population"), RegionScope.NATION, null, null);
    }

    static AccessEntry granted(Action action, UUID... subjects) {
        return entry(officer("officer-7"), action, "granted", subjects);
    }

    static AccessEntry denied(Action action, UUID... subjects) {
        return entry(officer("officer-7"), action, "record", subjects);
    }

    static AccessEntry entry(@Nullable Caller caller, Action action, String outcome, UUID... subjects) {
        return new AccessEntry(
                caller,
                action,
                Set.of(subjects),
                Purposes.load().find("vital-interest").orElseThrow(),
                outcome.equals("granted") ? Set.of(Field.NAME, Field.NIK) : Set.of(),
                outcome);
    }
}
