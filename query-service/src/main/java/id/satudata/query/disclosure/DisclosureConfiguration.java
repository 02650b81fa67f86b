package id.satudata.query.disclosure;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DisclosureSettings.class)
class DisclosureConfiguration {

    @Bean
    @Fallback
    Audiences defaultAudience(DisclosureSettings settings) {
        Audience audience = settings.audience();
        return () -> audience;
    }
}
