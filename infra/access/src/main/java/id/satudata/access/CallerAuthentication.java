package id.satudata.access;

import id.satudata.kernel.access.Caller;
import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller whose token holds. */
final class CallerAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;
    private static final String PREFIX = "ROLE_";

    private final transient Caller caller;
    private final Instant knownUntil;

    /** @param knownUntil when the token has to be verified again */
    CallerAuthentication(Caller caller, Instant knownUntil) {
        super(List.of(new SimpleGrantedAuthority(PREFIX + caller.role().code())));
        this.caller = caller;
        this.knownUntil = knownUntil;
        setAuthenticated(true);
    }

    Caller caller() {
        return caller;
    }

    Instant knownUntil() {
        return knownUntil;
    }

    /** The token is not kept. */
    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.id();
    }
}
