package id.satudata.access;

import id.satudata.kernel.access.AccessLog;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the door before every web service that has this module; there is no switch that takes it away. */
@AutoConfiguration(
        after = OAuth2ResourceServerAutoConfiguration.class,
        before = {ServletWebSecurityAutoConfiguration.class, OAuth2ResourceServerWebSecurityAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(RateLimitProperties.class)
@Import({Documentation.class, RefusalAdvice.class, ShownOnly.class, WebSecurity.class})
class AccessAutoConfiguration {
    /** Before anything that reads or waits. */
    private static final int FIRST = -1_000;

    @Bean
    @ConditionalOnMissingBean
    AccessLog accessLog() {
        return entry -> {}; // the seam for the audit
    }

    @Bean
    @ConditionalOnMissingBean
    BreakGlass breakGlass() {
        return (caller, citizenId) -> false;
    }

    @Bean
    RefusalTexts refusalTexts() {
        return new RefusalTexts();
    }

    @Bean
    AuthenticationManager knownTokens(ObjectProvider<JwtDecoder> decoder) {
        JwtDecoder found = decoder.getIfAvailable();
        if (found == null) {
            throw new MissingIssuerException();
        }
        // The clock of the machine, by which the decoder too tells whether a token has expired.
        return new KnownTokens(found, Clock.systemUTC());
    }

    @Bean
    RefusalEntryPoint refusals(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            LocaleResolver languages,
            AccessLog log) {
        return new RefusalEntryPoint(problems, languages, log);
    }

    @Bean
    WebMvcConfigurer doorOfResources(BreakGlass breakGlass, AccessLog log, RateLimitProperties limits) {
        Door door = new Door(new Reception(breakGlass, log), new RateLimits(limits));
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(door).order(FIRST);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new AccessParameter());
            }
        };
    }
}
