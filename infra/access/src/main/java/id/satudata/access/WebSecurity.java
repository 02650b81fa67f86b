package id.satudata.access;

import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Policy;
import id.satudata.kernel.access.Role;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.OAuth2ProtectedResourceMetadata;
import org.springframework.security.web.SecurityFilterChain;

/** Who gets as far as a resource: whoever bears a token that holds. Figures about the process itself are no resources of ours. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {
    /**
     * Styles within the document are what the pages that describe the API are made of; the portal fetches its token from
     * the issuer.
     */
    private static final String CONTENT = "default-src 'self'; connect-src 'self' %s; img-src 'self' data:;"
            + " style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    private final String issuer;

    /** @param issuer empty where keys are named without one */
    WebSecurity(@Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri:}") String issuer) {
        this.issuer = issuer;
    }

    @Bean
    SecurityFilterChain doorFilters(HttpSecurity http, AuthenticationManager tokens, RefusalEntryPoint refusals) {
        return http.csrf(AbstractHttpConfigurer::disable) // no cookie stands for anybody
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT.formatted(origin()))))
                // Every matcher reads the address anew, so what is asked most comes first.
                .authorizeHttpRequests(requests -> requests.requestMatchers("/v1/**")
                        .authenticated()
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OpenPaths.ALL)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAnyRole(rolesThatMay(Action.READ_METRICS))
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> tokens)
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .protectedResourceMetadata(
                                metadata -> metadata.protectedResourceMetadataCustomizer(this::name)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    /** Clients need not be told where to get their tokens: RFC 9728. */
    private void name(OAuth2ProtectedResourceMetadata.Builder metadata) {
        if (!issuer.isEmpty()) {
            metadata.authorizationServer(issuer);
        }
    }

    private String origin() {
        URI address = URI.create(issuer);
        return issuer.isEmpty() ? "" : address.getScheme() + "://" + address.getAuthority();
    }

    private static String[] rolesThatMay(Action action) {
        return Arrays.stream(Role.values())
                .filter(role -> Policy.load().grant(role, action).isPresent())
                .map(Role::code)
                .toArray(String[]::new);
    }
}
