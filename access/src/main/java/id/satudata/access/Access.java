package id.satudata.access;

import id.satudata.kernel.access.AccessEntry;
import id.satudata.kernel.access.AccessLog;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Caller;
import id.satudata.kernel.access.Field;
import id.satudata.kernel.access.Grant;
import id.satudata.kernel.access.Policy;
import id.satudata.kernel.access.Purpose;
import id.satudata.kernel.access.Scope;
import id.satudata.kernel.access.Visible;
import id.satudata.kernel.region.RegionCode;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;

/**
 * What one request may do. Role, sector and purpose are settled when a resource gets it; where the grant is for the
 * caller's own regions, the resource still has to decide about a region or a record, else no answer is given. Resources
 * take it as a parameter. Every decision is told to the log, and before the answer is given.
 */
public final class Access {
    private final Caller caller;
    private final Grant grant;
    private final @Nullable Purpose purpose;
    private final Visible visible;
    private final BreakGlass breakGlass;
    private final AccessLog log;
    private boolean decided;

    Access(Caller caller, Grant grant, @Nullable Purpose purpose, BreakGlass breakGlass, AccessLog log) {
        this.caller = caller;
        this.grant = grant;
        this.purpose = purpose;
        this.visible = Visible.of(grant.fields(), purpose == null ? Visible.ALL.fields() : purpose.fields());
        this.breakGlass = breakGlass;
        this.log = log;
    }

    public Caller caller() {
        return caller;
    }

    public Grant grant() {
        return grant;
    }

    /** What is shown of the people whom the answer is about. */
    public Visible visible() {
        return visible;
    }

    /** The access of a request, where it is not taken as a parameter. */
    public static Access of(RequestAttributes request) {
        Object access = request.getAttribute(Access.class.getName(), RequestAttributes.SCOPE_REQUEST);
        return (Access) Objects.requireNonNull(access, "a resource was reached past the door");
    }

    /**
     * One of many facts in a request: each is decided as if it came alone.
     *
     * @throws RefusedException 403
     */
    public void requireFact(Action action, String sector) {
        Grant needed = Policy.load().grant(caller.role(), action).orElseThrow(() -> refuse(Refusal.ROLE));
        if (!caller.reaches(needed, sector)) {
            throw refuse(Refusal.SECTOR);
        }
    }

    /** @throws RefusedException 403 where a village that a fact names is not the caller's */
    public void requireVillage(String code) {
        if (grant.regions() != Scope.ANY && !caller.regions().coversVillage(Optional.of(code))) {
            throw refuse(Refusal.REGION);
        }
    }

    public boolean covers(RegionCode region) {
        return grant.regions() == Scope.ANY || caller.regions().covers(region);
    }

    /** @throws RefusedException 403 where the region is not the caller's */
    public void requireRegion(RegionCode region) {
        if (!covers(region)) {
            throw refuse(Refusal.REGION);
        }
        grant(null);
    }

    /**
     * Decides about one record. Whoever is turned away must be answered as if nobody had the id, and with the same work.
     *
     * @param home the village where the citizen lives or last lived
     */
    public boolean mayRead(UUID citizenId, Optional<String> home) {
        boolean own = grant.regions() == Scope.ANY || caller.regions().coversVillage(home);
        if (own) {
            tell(citizenId, AccessEntry.GRANTED, visible.fields());
        } else if (breakGlass.isOpen(caller, citizenId)) {
            tell(citizenId, AccessEntry.BREAK_GLASS, visible.fields());
        } else {
            tell(citizenId, Refusal.RECORD.code(), Set.of());
            return false;
        }
        return true;
    }

    /** @throws RefusedException 403 where the purpose does not show the field by which somebody is looked for */
    public void requireVisible(Field field) {
        if (!visible.shows(field)) {
            throw refuse(Refusal.FIELD);
        }
    }

    /** Settles what needs no further look, or what the resource has looked at itself. */
    public void grant(@Nullable UUID citizenId) {
        if (!decided) {
            tell(citizenId, AccessEntry.GRANTED, visible.fields());
        }
    }

    /** The exception by which a resource turns the caller away, told to the log. */
    public RefusedException refuse(Refusal refusal) {
        tell(null, refusal.code(), Set.of());
        return new RefusedException(refusal);
    }

    /** Settles what depends on no region; false where a resource has forgotten to decide. */
    boolean settle() {
        if (!decided && grant.regions() == Scope.ANY) {
            grant(null);
        }
        return decided;
    }

    private void tell(@Nullable UUID citizenId, String outcome, Set<Field> shown) {
        decided = true;
        log.told(new AccessEntry(caller, grant.action(), citizenId, purpose, shown, outcome));
    }
}
