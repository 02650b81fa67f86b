package id.satudata.query.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Reads no more content than any question needs; counts the bytes that come, for nobody need say how many will. */
@ControllerAdvice
class ContentLimit extends RequestBodyAdviceAdapter {

    private static final int KIBIBYTE = 1024;
    private static final int MOST = 64;

    @Override
    public boolean supports(
            MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converterType) {
        return true;
    }

    /** @throws Problem 413 */
    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage sent,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converterType)
            throws IOException {
        byte[] content = sent.getBody().readNBytes(MOST * KIBIBYTE + 1);
        if (content.length > MOST * KIBIBYTE) {
            throw Problem.contentTooLarge(MOST);
        }
        return new Content(sent.getHeaders(), content);
    }

    private record Content(HttpHeaders headers, byte[] bytes) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
