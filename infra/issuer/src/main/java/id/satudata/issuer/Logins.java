package id.satudata.issuer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Each login twice: as a program with its credentials, and as a person at the portal's form. */
@Configuration(proxyBeanMethods = false)
class Logins {
    static final String PORTAL = "portal";

    /** The secrets are random keys: a slow hash would protect nothing but the machine from its own programs. */
    private static final String AS_IS = "{noop}";

    private final Map<String, Login> byRole =
            Login.all().stream().collect(Collectors.toUnmodifiableMap(Login::role, Function.identity()));
    private final IssuerProperties properties;

    Logins(IssuerProperties properties) {
        this.properties = properties;
    }

    Login named(String name) {
        return Objects.requireNonNull(byRole.get(name), "nobody logs in by that name");
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(byRole.keySet().stream()
                .map(role -> User.withUsername(role).password(secret(role)).build())
                .toList());
    }

    @Bean
    RegisteredClientRepository programs() {
        Stream<RegisteredClient> logins = byRole.keySet().stream().map(this::program);
        Stream<RegisteredClient> portal = properties.portals().isEmpty() ? Stream.empty() : Stream.of(portal());
        return new InMemoryRegisteredClientRepository(
                Stream.concat(logins, portal).toList());
    }

    private RegisteredClient program(String role) {
        return RegisteredClient.withId(role)
                .clientId(role)
                .clientSecret(secret(role))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(lifetime())
                .build();
    }

    /** Runs in a browser, so it can keep no secret: it proves by PKCE that it is the one that asked. */
    private RegisteredClient portal() {
        return RegisteredClient.withId(PORTAL)
                .clientId(PORTAL)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> uris.addAll(properties.portals()))
                .postLogoutRedirectUris(uris -> uris.addAll(properties.portals()))
                .scopes(scopes -> scopes.addAll(List.of(OidcScopes.OPENID)))
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(lifetime())
                .build();
    }

    private TokenSettings lifetime() {
        return TokenSettings.builder()
                .accessTokenTimeToLive(properties.tokensLast())
                .build();
    }

    private String secret(String role) {
        return AS_IS
                + Objects.requireNonNull(
                        properties.secrets().get(role), "satudata.issuer.secrets." + role + " is missing");
    }
}
