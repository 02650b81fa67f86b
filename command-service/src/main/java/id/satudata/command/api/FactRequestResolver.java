package id.satudata.command.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads a {@link FactRequest} from headers. */
@Component
class FactRequestResolver implements HandlerMethodArgumentResolver {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String AGENCY = "Agency";
    static final String ACTOR = "Actor";
    static final String PURPOSE = "Purpose";
    static final String CORRELATION_ID = "Correlation-Id";

    /** Codes and technical ids go into URIs, message headers and metadata as they are. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._~-]{1,64}");

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");
    private static final String UNNAMED_ACTOR = "api";

    private final String agency;
    private final Texts texts;

    FactRequestResolver(@Value("${satudata.agency}") String agency, Texts texts) {
        this.agency = agency;
        this.texts = texts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == FactRequest.class;
    }

    @Override
    public FactRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Locale locale = LocaleContextHolder.getLocale();
        return new FactRequest(
                key(request, locale),
                expectedVersion(request, locale),
                orElse(code(request, AGENCY, locale), agency),
                orElse(code(request, ACTOR, locale), UNNAMED_ACTOR),
                code(request, PURPOSE, locale),
                orElse(code(request, CORRELATION_ID, locale), UUID.randomUUID().toString()),
                locale);
    }

    private @Nullable String key(NativeWebRequest request, Locale locale) {
        String key = request.getHeader(IDEMPOTENCY_KEY);
        if (key != null && !IdempotencyKeys.isValid(key)) {
            throw malformed("wrong-key", IDEMPOTENCY_KEY, locale);
        }
        return key;
    }

    private @Nullable Long expectedVersion(NativeWebRequest request, Locale locale) {
        String version = request.getHeader(HttpHeaders.IF_MATCH);
        if (version == null) {
            return null;
        }
        var matcher = VERSION.matcher(version);
        if (!matcher.matches()) {
            throw malformed("wrong-version", HttpHeaders.IF_MATCH, locale);
        }
        return Long.valueOf(matcher.group(1));
    }

    private @Nullable String code(NativeWebRequest request, String header, Locale locale) {
        String value = request.getHeader(header);
        if (value != null && !CODE.matcher(value).matches()) {
            throw malformed("wrong-code", header, locale);
        }
        return value;
    }

    private ProblemException malformed(String rule, String header, Locale locale) {
        return new ProblemException(ProblemKind.MALFORMED, List.of(texts.violation(rule, header, locale)));
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
