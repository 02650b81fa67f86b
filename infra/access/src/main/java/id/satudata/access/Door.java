package id.satudata.access;

import id.satudata.kernel.access.Caller;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to a resource that declares what is done there, if its caller may do that. */
final class Door implements HandlerInterceptor {
    static final String PURPOSE = "Purpose";

    /** Open to everyone: the documents that describe the resources. */
    private static final String DOCUMENTS = "org.springdoc.";

    private final Reception reception;
    private final RateLimits limits;
    private final ConcurrentHashMap<HandlerMethod, Optional<Needs>> declared = new ConcurrentHashMap<>();

    Door(Reception reception, RateLimits limits) {
        this.reception = reception;
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && request.getDispatcherType() == DispatcherType.REQUEST
                && !isOpen(method)) {
            Caller caller = caller();
            Needs needs = declared.computeIfAbsent(method, Door::needs).orElse(null);
            limits.require(caller, needs == null ? Rate.OTHERS : Rate.of(needs.value()));
            request.setAttribute(Access.class.getName(), reception.admit(caller, needs, request.getHeader(PURPOSE)));
        }
        return true;
    }

    /** What was let in and failed before it was answered has been let in all the same. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(Access.class.getName()) instanceof Access access) {
            access.settle();
        }
    }

    private static boolean isOpen(HandlerMethod method) {
        return method.getBeanType().getName().startsWith(DOCUMENTS)
                || ErrorController.class.isAssignableFrom(method.getBeanType());
    }

    private static Caller caller() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known) {
            return known.caller();
        }
        throw new RefusedException(Refusal.UNKNOWN_CALLER);
    }

    private static Optional<Needs> needs(HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(Needs.class));
    }
}
