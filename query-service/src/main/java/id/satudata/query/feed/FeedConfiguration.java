package id.satudata.query.feed;

import id.satudata.privacy.kms.Kms;
import id.satudata.privacy.kms.KmsSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FeedSettings.class, KeySource.class})
class FeedConfiguration {

    @Bean
    Kms kms(Environment settings) {
        return Binder.get(settings)
                .bindOrCreate("satudata.keys", KmsSettings.class)
                .open();
    }
}
