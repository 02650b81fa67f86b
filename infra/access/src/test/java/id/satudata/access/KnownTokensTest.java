package id.satudata.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.kernel.access.Caller;
import id.satudata.kernel.access.Role;
import id.satudata.kernel.region.RegionCode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

class KnownTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
    private static final Map<String, Object> OFFICER = Map.of(
            "sub", "officer-7",
            "role", "case-officer",
            "agency", "dukcapil.3373",
            "sectors", List.of("population"),
            "regions", List.of("33.73"));

    private final AtomicInteger decoded = new AtomicInteger();

    @Test
    void aTokenTellsWhoItsBearerIs() {
        Caller caller = caller(OFFICER);

        assertThat(caller.id()).isEqualTo("officer-7");
        assertThat(caller.role()).isEqualTo(Role.CASE_OFFICER);
        assertThat(caller.agency()).isEqualTo("dukcapil.3373");
        assertThat(caller.sectors()).containsExactly("population");
        assertThat(caller.regions().covers(RegionCode.of("33.73.04"))).isTrue();
        assertThat(caller.purpose()).isNull();
    }

    @Test
    void aTokenIsVerifiedOnce() {
        KnownTokens tokens = tokens(OFFICER);

        tokens.authenticate(new BearerTokenAuthenticationToken("one"));
        tokens.authenticate(new BearerTokenAuthenticationToken("one"));
        tokens.authenticate(new BearerTokenAuthenticationToken("two"));

        assertThat(decoded).hasValue(2);
    }

    @Test
    void aTokenBoundToACertificateIsVerifiedWithEveryRequest() {
        Map<String, Object> bound = new HashMap<>(OFFICER);
        bound.put("cnf", Map.of("x5t#S256", "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2"));
        KnownTokens tokens = tokens(bound);

        tokens.authenticate(new BearerTokenAuthenticationToken("one"));
        tokens.authenticate(new BearerTokenAuthenticationToken("one"));

        assertThat(decoded).hasValue(2);
    }

    @Test
    void whatIsNotClaimedIsNotGranted() {
        Caller caller = caller(Map.of("sub", "x", "role", "analyst", "agency", "bps"));

        assertThat(caller.sectors()).isEmpty();
        assertThat(caller.regions().regions()).isEmpty();
    }

    @Test
    void claimsThatMeanNothingRefuseTheToken() {
        for (Map<String, Object> claims : List.of(
                Map.<String, Object>of("sub", "x", "agency", "bps"),
                Map.<String, Object>of("sub", "x", "role", "king", "agency", "bps"),
                Map.<String, Object>of("sub", "x", "role", "analyst"),
                Map.<String, Object>of("sub", "x", "role", "analyst", "agency", "b/s"),
                Map.<String, Object>of("sub", "x", "role", "analyst", "agency", "bps", "regions", List.of("Java")),
                Map.<String, Object>of("sub", "x", "role", "citizen"),
                Map.<String, Object>of("sub", "x", "role", "citizen", "citizen", "me"))) {
            assertThatThrownBy(() -> caller(claims))
                    .as(claims.toString())
                    .isInstanceOf(InvalidBearerTokenException.class);
        }
    }

    @Test
    void aTokenThatDoesNotHoldIsNotTheSameAsAnIssuerThatIsAway() {
        KnownTokens forged = new KnownTokens(
                token -> {
                    throw new BadJwtException("forged");
                },
                clock());
        KnownTokens away = new KnownTokens(
                token -> {
                    throw new JwtException("no keys");
                },
                clock());

        assertThatThrownBy(() -> forged.authenticate(new BearerTokenAuthenticationToken("t")))
                .isInstanceOf(InvalidBearerTokenException.class);
        assertThatThrownBy(() -> away.authenticate(new BearerTokenAuthenticationToken("t")))
                .isInstanceOf(IssuerAwayException.class);
    }

    private Caller caller(Map<String, Object> claims) {
        return (Caller) Objects.requireNonNull(tokens(claims)
                .authenticate(new BearerTokenAuthenticationToken("token"))
                .getPrincipal());
    }

    private KnownTokens tokens(Map<String, Object> claims) {
        return new KnownTokens(
                token -> {
                    decoded.incrementAndGet();
                    return new Jwt(token, NOW, NOW.plusSeconds(3_600), Map.of("alg", "RS256"), claims);
                },
                clock());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
