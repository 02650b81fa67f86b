package id.satudata.access;

import id.satudata.kernel.access.AccessEntry;
import id.satudata.kernel.access.AccessLog;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Caller;
import id.satudata.kernel.access.Field;
import id.satudata.kernel.access.Grant;
import id.satudata.kernel.access.Policy;
import id.satudata.kernel.access.Purpose;
import id.satudata.kernel.access.RegionScope;
import id.satudata.kernel.access.Scope;
import id.satudata.kernel.access.Visible;
import id.satudata.kernel.region.RegionCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;

/**
 * What one request may do. Role, sector and purpose are settled when a resource gets it; where the grant is for the
 * caller's own regions, the resource still has to decide about a region or a record, else no answer is given. Resources
 * take it as a parameter.
 */
public final class Access {
    private final Caller caller;
    private final Grant grant;
    private final @Nullable Purpose purpose;
    private final Visible visible;
    private final BreakGlass breakGlass;
    private final AccessLog log;
    private final Set<UUID> subjects = new HashSet<>();
    private @Nullable Set<Field> told;
    private @Nullable String outcome;
    private boolean settled;

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
        if (!regions().coversVillage(Optional.of(code))) {
            throw refuse(Refusal.REGION);
        }
    }

    /** Where the caller may do this. */
    public RegionScope regions() {
        return grant.regions() == Scope.ANY ? RegionScope.NATION : caller.regions();
    }

    public boolean covers(RegionCode region) {
        return regions().covers(region);
    }

    /** @throws RefusedException 403 where the region is not the caller's */
    public void requireRegion(RegionCode region) {
        if (!covers(region)) {
            throw refuse(Refusal.REGION);
        }
        allow();
    }

    /** @throws RefusedException 403 where the purpose does not show the field by which somebody is looked for */
    public void requireVisible(Field field) {
        if (!visible.shows(field)) {
            throw refuse(Refusal.FIELD);
        }
    }

    /** @throws RefusedException 403 where the purpose hides anything of what is shown as a whole */
    public void requireAllVisible() {
        if (!visible.equals(Visible.ALL)) {
            throw refuse(Refusal.FIELD);
        }
    }

    /**
     * Decides about one record, before anything is made of it. Whoever is turned away must be answered as if nobody had
     * the id, and with the same work.
     *
     * @param isKnown whether anybody has it
     * @param home the village where the citizen lives or last lived
     */
    public boolean mayRead(UUID citizenId, boolean isKnown, Optional<String> home) {
        about(Set.of(citizenId));
        if (isKnown && regions().coversVillage(home)) {
            allow();
        } else if (breakGlass.isOpen(caller, citizenId) && isKnown) {
            outcome = AccessEntry.BREAK_GLASS;
        } else {
            outcome = Refusal.RECORD.code();
            return false;
        }
        return true;
    }

    /** Remembers for the log which fields the answer tells. Nobody need say it of JSON: it is looked at. */
    public void tells(Set<Field> fields) {
        told = fields;
    }

    boolean saysWhatItTells() {
        return told != null;
    }

    /** Remembers for the log whose data the answer tells. */
    public void about(Collection<UUID> citizens) {
        subjects.addAll(citizens);
    }

    /** Allows what needs no further look, or what the resource has looked at itself. */
    public void allow() {
        outcome = AccessEntry.GRANTED;
    }

    /** The exception by which a resource turns the caller away. A batch of which something was allowed stays allowed. */
    public RefusedException refuse(Refusal refusal) {
        deny(refusal);
        return new RefusedException(refusal);
    }

    /** For a resource that says so in its own words. */
    public void deny(Refusal refusal) {
        if (outcome == null) {
            outcome = refusal.code();
        }
    }

    /** Tells the log, once. Allows what depends on no region; false where a resource has forgotten to decide. */
    boolean settle() {
        if (outcome == null && grant.regions() == Scope.ANY) {
            allow();
        }
        if (outcome != null && !settled) {
            settled = true;
            boolean granted = outcome.equals(AccessEntry.GRANTED) || outcome.equals(AccessEntry.BREAK_GLASS);
            log.told(new AccessEntry(
                    caller, grant.action(), subjects, purpose, granted && told != null ? told : Set.of(), outcome));
        }
        return outcome != null;
    }
}
