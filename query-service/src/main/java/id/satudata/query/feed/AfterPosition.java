package id.satudata.query.feed;

import id.satudata.query.api.Allowed;
import id.satudata.query.api.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** {@code ?after=<position>} on any resource: whoever has just written something reads it. */
@Component
class AfterPosition implements HandlerInterceptor, WebMvcConfigurer {

    private static final String PARAMETER = "after";

    private final Watermarks watermarks;

    AfterPosition(Watermarks watermarks) {
        this.watermarks = watermarks;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!waitsItself(handler)) {
            long position = position(request.getParameter(PARAMETER));
            if (position > 0) {
                watermarks.await(position);
            }
        }
        return true;
    }

    /** A resource that declares the parameter waits for more than the record. */
    private static boolean waitsItself(Object handler) {
        return handler instanceof HandlerMethod method
                && Arrays.stream(method.getMethodParameters())
                        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                        .anyMatch(
                                parameter -> parameter.getParameter().getName().equals(PARAMETER));
    }

    private static long position(@Nullable String parameter) {
        try {
            return parameter == null ? 0 : Long.parseLong(parameter);
        } catch (NumberFormatException notANumber) {
            throw Problem.badParameter(PARAMETER, Allowed.POSITION);
        }
    }
}
