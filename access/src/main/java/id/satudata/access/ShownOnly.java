package id.satudata.access;

import id.satudata.kernel.access.Fields;
import id.satudata.kernel.access.Visible;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The last look at an answer: access must have been decided, and nothing is in it that its reader is not shown. */
@ControllerAdvice
class ShownOnly implements ResponseBodyAdvice<Object> {
    private final JsonMapper json;

    ShownOnly(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return answer.hasMethodAnnotation(Needs.class);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType mediaType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        Access access = Access.of(RequestContextHolder.currentRequestAttributes());
        if (!access.settle()) {
            throw new IllegalStateException("nobody has decided whether this may be answered: " + answer.getMethod());
        }
        return body == null
                        || access.grant().fields() == Fields.NONE
                        || access.visible().equals(Visible.ALL)
                ? body
                : masked(body, access.visible());
    }

    private ObjectNode masked(Object body, Visible visible) {
        if (!(json.valueToTree(body) instanceof ObjectNode tree)) {
            throw new IllegalStateException("what is no JSON object cannot be masked");
        }
        Masking.mask(tree, visible);
        return tree;
    }
}
