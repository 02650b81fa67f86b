package id.satudata.query.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
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
        long position = position(request.getParameter(PARAMETER));
        if (position > 0) {
            watermarks.await(position);
        }
        return true;
    }

    private static long position(@Nullable String parameter) {
        try {
            return parameter == null ? 0 : Long.parseLong(parameter);
        } catch (NumberFormatException notANumber) {
            throw malformed();
        }
    }

    private static ErrorResponseException malformed() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The parameter 'after' must be a position of the log, a whole number.");
        problem.setTitle("Not a position");
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }
}
