package id.satudata.audit;

import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was shown to somebody in some time; null is anybody. Opening a record shows nothing of it yet, and what
 * was done about a breach is none; nor is what data protection officers saw meanwhile, unless one of them is meant.
 *
 * @param until the first instant that is too late
 */
public record AuditReach(@Nullable String agency, @Nullable String actor, Instant from, Instant until) {

    private static final String SHOWING_NOBODY = Stream.of(Action.WORK_BREACH, Action.BREAK_GLASS)
            .map(action -> "'" + action.code() + "'")
            .collect(Collectors.joining(", "));

    /** Rows of the audit, as SQL; its arguments are {@link #arguments}. */
    String rows() {
        return " from audit.access_event where decision in ('" + Account.GRANTED + "', '" + Account.BREAK_GLASS
                + "') and action not in (" + SHOWING_NOBODY + ") and recorded_at >= ? and recorded_at < ?"
                + (agency == null && actor == null ? " and role <> '" + Role.DATA_PROTECTION_OFFICER.code() + "'" : "")
                + (agency == null ? "" : " and agency = ?")
                + (actor == null ? "" : " and actor = ?");
    }

    List<Object> arguments() {
        List<Object> arguments =
                new ArrayList<>(List.of(from.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC)));
        if (agency != null) {
            arguments.add(agency);
        }
        if (actor != null) {
            arguments.add(actor);
        }
        return arguments;
    }
}
