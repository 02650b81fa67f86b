package id.satudata.issuer;

import id.satudata.kernel.access.RegionScope;
import id.satudata.kernel.access.Role;
import id.satudata.kernel.region.RegionCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationGrantAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * Writes into an access token who its bearer is; an ID token is for the portal alone, and opens nothing. A program may ask for less, or for somebody: {@code region} narrows the regions
 * to one, {@code citizen} says which citizen the login of that role is.
 */
@Component
class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private static final String AUDIENCE = "satudata";

    private final Logins logins;

    Claims(Logins logins) {
        this.logins = logins;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            tellBearer(context);
        }
    }

    private void tellBearer(JwtEncodingContext context) {
        Authentication bearer = Objects.requireNonNull(context.getPrincipal());
        Login login = logins.named(bearer.getName());
        JwtClaimsSet.Builder claims = context.getClaims();
        // A service whose clock is behind ours would refuse a token that is not to be used before now.
        claims.claims(all -> all.remove("nbf"));
        claims.audience(List.of(AUDIENCE, context.getRegisteredClient().getClientId()));
        claims.claim("role", login.role());
        if (login.role().equals(Role.CITIZEN.code())) {
            claims.claim(
                    "citizen",
                    asked(context, "citizen")
                            .map(Claims::citizen)
                            .orElseGet(() -> new UUID(0, 0))
                            .toString());
            return;
        }
        claims.claim("agency", login.agency());
        claims.claim("sectors", login.sectors());
        claims.claim(
                "regions",
                asked(context, "region")
                        .map(sent -> List.of(region(sent, login)))
                        .orElse(login.regions()));
        if (!login.purpose().isEmpty()) {
            claims.claim("purpose", login.purpose());
        }
    }

    private static Optional<String> asked(JwtEncodingContext context, String parameter) {
        return context.getAuthorizationGrant() instanceof OAuth2AuthorizationGrantAuthenticationToken grant
                ? Optional.ofNullable(grant.getAdditionalParameters().get(parameter))
                        .map(String::valueOf)
                : Optional.empty();
    }

    private static String region(String sent, Login login) {
        RegionScope own =
                new RegionScope(login.regions().stream().map(RegionCode::of).collect(Collectors.toUnmodifiableSet()));
        return RegionCode.parse(sent).filter(own::covers).map(RegionCode::value).orElseThrow(Claims::refused);
    }

    private static UUID citizen(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException noId) {
            throw refused();
        }
    }

    private static OAuth2AuthenticationException refused() {
        return new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
    }
}
