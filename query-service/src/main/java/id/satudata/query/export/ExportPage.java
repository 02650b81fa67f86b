package id.satudata.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An export as a plain page: what its JSON says, with headings in the reader's language. No script, no style, no image. */
@Component
class ExportPage extends AbstractHttpMessageConverter<Export> {

    static final MediaType TYPE = new MediaType(MediaType.TEXT_HTML, UTF_8);

    private final JsonMapper json;
    private final MessageSource messages;

    ExportPage(JsonMapper json, MessageSource messages) {
        super(MediaType.TEXT_HTML);
        this.json = json;
        this.messages = messages;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Export.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Export readInternal(Class<? extends Export> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("exports are only written", message);
    }

    @Override
    protected void writeInternal(Export export, HttpOutputMessage message) throws IOException {
        Writer out = new OutputStreamWriter(message.getBody(), UTF_8);
        String title = text("title");
        out.write("""
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head><body>
                <h1>%s</h1>
                <p>%s: %s</p>
                """.formatted(locale().getLanguage(), title, title, text("madeAt"), export.madeAt()));
        write("record", export.record(), out);
        write("history", export.history(), out);
        write("accesses", export.accesses(), out);
        write("rightsRequests", export.rightsRequests(), out);
        out.write("</body></html>\n");
        out.flush();
    }

    private void write(String section, @Nullable Object content, Writer out) throws IOException {
        out.write("<h2>" + text(section) + "</h2>\n");
        if (content instanceof Iterable<?> many) {
            write(many.iterator(), out);
        } else {
            out.write(shown(json.valueToTree(content)));
        }
    }

    private void write(Iterator<?> many, Writer out) throws IOException {
        if (!many.hasNext()) {
            out.write(nothing());
            return;
        }
        out.write("<ol>\n");
        while (many.hasNext()) {
            out.write("<li>" + shown(json.valueToTree(many.next())) + "</li>\n");
        }
        out.write("</ol>\n");
    }

    private String shown(@Nullable JsonNode node) {
        if (node == null || node.isNull() || (node.isContainer() && node.isEmpty())) {
            return nothing();
        }
        if (node.isObject()) {
            return node.properties().stream().map(this::member).collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
        }
        return node.isArray()
                ? node.valueStream()
                        .map(element -> "<li>" + shown(element) + "</li>\n")
                        .collect(Collectors.joining("", "<ol>\n", "</ol>\n"))
                : HtmlUtils.htmlEscape(node.asString());
    }

    private String nothing() {
        return "<p>" + text("nothing") + "</p>\n";
    }

    private String member(Map.Entry<String, JsonNode> member) {
        return "<dt>" + HtmlUtils.htmlEscape(label(member.getKey())) + "</dt><dd>" + shown(member.getValue())
                + "</dd>\n";
    }

    /** A name that nobody has translated stands for itself. */
    private String label(String name) {
        String label = messages.getMessage("export.label." + name, null, name, locale());
        return label == null ? name : label;
    }

    private String text(String key) {
        return HtmlUtils.htmlEscape(messages.getMessage("export." + key, null, locale()));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
