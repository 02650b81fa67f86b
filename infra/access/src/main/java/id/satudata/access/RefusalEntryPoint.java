package id.satudata.access;

import id.satudata.kernel.access.AccessEntry;
import id.satudata.kernel.access.AccessLog;
import id.satudata.kernel.access.AccessUnloggedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/** Turns away, by the same problems, who is refused before any resource is reached. */
final class RefusalEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final Duration ISSUER_BACK = Duration.ofSeconds(5);

    private final HandlerExceptionResolver problems;
    private final LocaleResolver languages;
    private final AccessLog log;

    RefusalEntryPoint(HandlerExceptionResolver problems, LocaleResolver languages, AccessLog log) {
        this.problems = problems;
        this.languages = languages;
        this.log = log;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException unauthenticated) {
        refuse(
                unauthenticated instanceof IssuerAwayException ? Refusal.ISSUER_AWAY : Refusal.UNKNOWN_CALLER,
                request,
                response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
        refuse(Refusal.ROLE, request, response);
    }

    private void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        RuntimeException answer = told(refusal);
        // The servlet that would choose the language has not been reached yet.
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        problems.resolveException(request, response, null, answer);
    }

    private RuntimeException told(Refusal refusal) {
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        try {
            log.told(AccessEntry.refused(
                    current instanceof CallerAuthentication known ? known.caller() : null, null, refusal.code()));
            return new RefusedException(refusal, retryAfter(refusal));
        } catch (AccessUnloggedException unlogged) {
            return unlogged;
        }
    }

    private static @Nullable Duration retryAfter(Refusal refusal) {
        return refusal == Refusal.ISSUER_AWAY ? ISSUER_BACK : null;
    }
}
