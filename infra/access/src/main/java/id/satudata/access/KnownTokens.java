package id.satudata.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Verifies and reads each token once: callers send the same one with thousands of requests. Tokens are not kept; those
 * bound to a certificate are verified with every request.
 */
final class KnownTokens implements AuthenticationManager {
    private static final int MOST = 10_000;
    /** A caller whose key is withdrawn at the issuer is known no longer than this. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final JwtDecoder decoder;
    private final CallerReader reader = new CallerReader();
    private final Clock clock;
    private final Cache<ByteBuffer, CallerAuthentication> known;

    KnownTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.<ByteBuffer, CallerAuthentication>creating((token, caller) -> left(caller)))
                .build();
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        String token = ((BearerTokenAuthenticationToken) presented).getToken();
        ByteBuffer hash = hash(token);
        CallerAuthentication caller = known.getIfPresent(hash);
        return caller != null ? caller : remembered(hash, verified(token));
    }

    /** One bound to a certificate is never in the cache: whoever sends it meanwhile must not be taken for its owner. */
    private CallerAuthentication remembered(ByteBuffer hash, CallerAuthentication caller) {
        if (!left(caller).isZero()) {
            known.put(hash, caller);
        }
        return caller;
    }

    private CallerAuthentication verified(String token) {
        try {
            return reader.convert(decoder.decode(token));
        } catch (BadJwtException invalid) {
            throw new InvalidBearerTokenException("The token does not hold", invalid);
        } catch (JwtException | JwtDecoderInitializationException issuerAway) {
            throw new IssuerAwayException(issuerAway);
        }
    }

    private Duration left(CallerAuthentication caller) {
        Duration left = Duration.between(clock.instant(), caller.knownUntil());
        return left.isNegative() ? Duration.ZERO : left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }

    private static ByteBuffer hash(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
