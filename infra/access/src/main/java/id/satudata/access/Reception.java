package id.satudata.access;

import id.satudata.kernel.access.AccessEntry;
import id.satudata.kernel.access.AccessLog;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Caller;
import id.satudata.kernel.access.Grant;
import id.satudata.kernel.access.Policy;
import id.satudata.kernel.access.Purpose;
import id.satudata.kernel.access.Purposes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides, from policy and purposes, whether a caller may do something at all. */
final class Reception {
    private final Policy policy = Policy.load();
    private final Purposes purposes = Purposes.load();
    private final BreakGlass breakGlass;
    private final AccessLog log;

    Reception(BreakGlass breakGlass, AccessLog log) {
        this.breakGlass = breakGlass;
        this.log = log;
    }

    /**
     * @param needs null at a resource that declares nothing
     * @param stated the purpose the request states; else that of the token counts
     * @throws RefusedException 403
     */
    Access admit(Caller caller, @Nullable Needs needs, @Nullable String stated) {
        if (needs == null) {
            throw refused(caller, null, Refusal.ROLE);
        }
        Action action = needs.value();
        Grant grant = policy.grant(caller.role(), action).orElseThrow(() -> refused(caller, action, Refusal.ROLE));
        if (!caller.reaches(grant, needs.sector())) {
            throw refused(caller, action, Refusal.SECTOR);
        }
        String said = stated == null ? caller.purpose() : stated;
        Purpose purpose = registered(caller, said);
        if (purpose == null && (said != null || grant.needsPurpose())) {
            throw refused(caller, action, said == null ? Refusal.PURPOSE_MISSING : Refusal.PURPOSE);
        }
        return new Access(caller, grant, purpose, breakGlass, log);
    }

    private @Nullable Purpose registered(Caller caller, @Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(purposes::find)
                .filter(purpose -> purpose.roles().contains(caller.role()))
                .orElse(null);
    }

    private RefusedException refused(Caller caller, @Nullable Action action, Refusal refusal) {
        log.told(AccessEntry.refused(caller, action, refusal.code()));
        return new RefusedException(refusal);
    }
}
