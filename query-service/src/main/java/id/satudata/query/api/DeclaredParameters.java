package id.satudata.query.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters a resource does not declare: a misspelt filter must not silently answer another question. */
final class DeclaredParameters implements HandlerInterceptor {

    /** Understood by every resource: wait until that position of the log is in. */
    private static final String AFTER = "after";

    private final ConcurrentHashMap<HandlerMethod, Set<String>> declared = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // Only of questions: what is posted as a form would be taken for parameters, and its names may be people's.
        if (handler instanceof HandlerMethod method && HttpMethod.GET.matches(request.getMethod())) {
            Set<String> names = declared.computeIfAbsent(method, DeclaredParameters::names);
            request.getParameterMap().keySet().stream()
                    .filter(name -> !names.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw Problem.unknownParameter(name, Allowed.someOf(names));
                    });
        }
        return true;
    }

    private static Set<String> names(HandlerMethod method) {
        Set<String> names = new TreeSet<>(Set.of(AFTER));
        Arrays.stream(method.getMethodParameters())
                .flatMap(DeclaredParameters::names)
                .forEach(names::add);
        return names;
    }

    private static Stream<String> names(MethodParameter parameter) {
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation != null) {
            String name = annotation.name();
            return Stream.of(name.isEmpty() ? parameter.getParameter().getName() : name);
        }
        return parameter.hasParameterAnnotation(ParameterObject.class)
                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                : Stream.empty();
    }
}
