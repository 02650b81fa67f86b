package id.satudata.access;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What those are told who are turned away, in Indonesian or English. */
public final class RefusalTexts {
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    public RefusalTexts() {
        messages.setBasename("messages/access");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Locale.of("id"));
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
    }

    public String title(Refusal refusal, Locale locale) {
        return text(refusal, "title", locale);
    }

    public String detail(Refusal refusal, Locale locale) {
        return text(refusal, "detail", locale);
    }

    private String text(Refusal refusal, String part, Locale locale) {
        return messages.getMessage("refusal.%s.%s".formatted(refusal.code(), part), null, locale);
    }
}
