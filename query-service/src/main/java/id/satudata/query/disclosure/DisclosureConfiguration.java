package id.satudata.query.disclosure;

import id.satudata.access.Access;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.web.context.request.RequestContextHolder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DisclosureSettings.class)
class DisclosureConfiguration {

    @Bean
    @Fallback
    Audiences byRole(DisclosureSettings settings) {
        return () -> settings.audience(Access.of(RequestContextHolder.currentRequestAttributes())
                .caller()
                .role());
    }
}
