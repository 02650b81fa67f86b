package id.satudata.access;

import id.satudata.kernel.access.AccessUnloggedException;
import id.satudata.kernel.access.Fields;
import id.satudata.kernel.access.Visible;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The last look at an answer: access must have been decided, the log is told, and nothing is in it that its reader is not
 * shown.
 */
@ControllerAdvice
class ShownOnly implements ResponseBodyAdvice<Object> {
    private final JsonMapper json;
    private final RefusalAdvice refusals;

    ShownOnly(JsonMapper json, RefusalAdvice refusals) {
        this.json = json;
        this.refusals = refusals;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true; // problems too: what was decided is told before they are
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType mediaType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        Access access = (Access) RequestContextHolder.currentRequestAttributes()
                .getAttribute(Access.class.getName(), RequestAttributes.SCOPE_REQUEST);
        if (!answer.hasMethodAnnotation(Needs.class)) {
            return told(body, access, response);
        }
        Object shown = access == null ? null : shown(body, access);
        if (access == null || !access.settle()) {
            throw new IllegalStateException("nobody has decided whether this may be answered: " + answer.getMethod());
        }
        return shown;
    }

    /** What is no resource's answer is a problem; where it could not be logged, another one takes its place. */
    private @Nullable Object told(@Nullable Object body, @Nullable Access access, ServerHttpResponse response) {
        try {
            if (access != null) {
                access.settle();
            }
            return body;
        } catch (AccessUnloggedException unlogged) {
            ResponseEntity<?> instead = refusals.unlogged();
            response.setStatusCode(instead.getStatusCode());
            response.getHeaders().clear();
            instead.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
            return instead.getBody();
        }
    }

    private @Nullable Object shown(@Nullable Object body, Access access) {
        boolean isWhole = access.visible().equals(Visible.ALL);
        if (body == null || access.grant().fields() == Fields.NONE || (isWhole && access.saysWhatItTells())) {
            return body;
        }
        if (!(json.valueToTree(body) instanceof ObjectNode tree)) {
            throw new IllegalStateException("what is no JSON object can neither be masked nor logged");
        }
        if (!isWhole) {
            Masking.mask(tree, access.visible());
        }
        access.tells(Masking.told(tree));
        return isWhole ? body : tree;
    }
}
