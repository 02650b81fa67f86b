package id.satudata.access;

import id.satudata.kernel.access.Caller;
import id.satudata.kernel.access.RegionScope;
import id.satudata.kernel.access.Role;
import id.satudata.kernel.region.RegionCode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Reads a caller from the claims of a token: {@code role}, {@code agency}, {@code sectors}, {@code regions}, of citizens
 * {@code citizen}, and perhaps {@code purpose}. What is not there is not granted; what cannot be read refuses the token.
 */
final class CallerReader implements Converter<Jwt, CallerAuthentication> {
    /** Codes go into events, addresses and logs as they are. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._~-]{1,64}");

    @Override
    public CallerAuthentication convert(Jwt token) {
        try {
            Instant expiresAt = token.getExpiresAt();
            if (expiresAt == null) {
                throw new IllegalArgumentException("it never expires");
            }
            return new CallerAuthentication(caller(token), isBound(token) ? Instant.EPOCH : expiresAt);
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidBearerTokenException("The claims of the token cannot be read", unreadable);
        }
    }

    /** To a client's certificate (RFC 8705), which every single request has to show. */
    private static boolean isBound(Jwt token) {
        return token.hasClaim("cnf");
    }

    private static Caller caller(Jwt token) {
        String id = code(token, "sub");
        Role role = Role.of(code(token, "role")).orElseThrow(() -> unknown("role"));
        return new Caller(
                id,
                role,
                role == Role.CITIZEN ? id : code(token, "agency"),
                set(token, "sectors", Function.identity()),
                new RegionScope(set(token, "regions", RegionCode::of)),
                role == Role.CITIZEN ? UUID.fromString(code(token, "citizen")) : null,
                token.hasClaim("purpose") ? code(token, "purpose") : null);
    }

    private static String code(Jwt token, String claim) {
        String value = token.getClaimAsString(claim);
        if (value == null || !CODE.matcher(value).matches()) {
            throw unknown(claim);
        }
        return value;
    }

    private static <T> Set<T> set(Jwt token, String claim, Function<String, T> of) {
        @Nullable List<String> values = token.getClaimAsStringList(claim);
        return values == null ? Set.of() : values.stream().map(of).collect(Collectors.toUnmodifiableSet());
    }

    private static IllegalArgumentException unknown(String claim) {
        return new IllegalArgumentException("no such " + claim);
    }
}
