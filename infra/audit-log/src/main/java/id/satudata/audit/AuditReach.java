package id.satudata.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was shown to somebody in some time; null is anybody.
 *
 * @param until the first instant that is too late
 */
public record AuditReach(@Nullable String agency, @Nullable String actor, Instant from, Instant until) {

    /** Rows of the audit, as SQL; its arguments are {@link #arguments}. */
    String rows() {
        return " from audit.access_event where decision in ('" + Account.GRANTED + "', '" + Account.BREAK_GLASS
                + "') and recorded_at >= ? and recorded_at < ?"
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
