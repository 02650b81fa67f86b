package id.satudata.command.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Indonesian, unless the reader prefers English. */
@Configuration(proxyBeanMethods = false)
class Languages {
    static final Locale INDONESIAN = Locale.of("id");

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setDefaultLocale(INDONESIAN);
        resolver.setSupportedLocales(List.of(INDONESIAN, Locale.ENGLISH));
        return resolver;
    }

    /** The edge's own messages, and those of the rules. */
    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/api", "messages/rules");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        // Where nobody has settled the language yet, as before the dispatcher, a caller may have asked for any.
        messages.setDefaultLocale(INDONESIAN);
        messages.setFallbackToSystemLocale(false);
        // One way to write an apostrophe, whether a message has arguments or not.
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
