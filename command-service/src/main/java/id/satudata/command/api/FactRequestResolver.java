package id.satudata.command.api;

import id.satudata.access.Access;
import id.satudata.access.Refusal;
import id.satudata.kernel.access.Caller;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    private final Texts texts;

    FactRequestResolver(Texts texts) {
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
                access(request, locale),
                code(request, PURPOSE, locale),
                orElse(code(request, CORRELATION_ID, locale), UUID.randomUUID().toString()),
                locale);
    }

    /** A header may repeat what the token says of the sender, and nothing else. */
    private Access access(NativeWebRequest request, Locale locale) {
        Access access = Access.of(request);
        Caller caller = access.caller();
        if (!orElse(code(request, AGENCY, locale), caller.agency()).equals(caller.agency())
                || !orElse(code(request, ACTOR, locale), caller.id()).equals(caller.id())) {
            throw access.refuse(Refusal.SENDER);
        }
        return access;
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
