package id.satudata.query.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An export as a plain page: what its JSON says, with headings in the reader's language. No script, no style, no image. */
@Component
class ExportPage {

    private static final List<String> SECTIONS = List.of("record", "history", "accesses", "rightsRequests");

    private final JsonMapper json;
    private final MessageSource messages;

    ExportPage(JsonMapper json, MessageSource messages) {
        this.json = json;
        this.messages = messages;
    }

    String of(Export export) {
        JsonNode all = json.valueToTree(export);
        String title = text("title");
        String sections = SECTIONS.stream()
                .map(name -> "<h2>" + text(name) + "</h2>\n" + shown(all.path(name)))
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head><body>
                <h1>%s</h1>
                <p>%s: %s</p>
                %s</body></html>
                """.formatted(locale().getLanguage(), title, title, text("madeAt"), export.madeAt(), sections);
    }

    private String shown(JsonNode node) {
        if (node.isMissingNode() || node.isNull() || (node.isContainer() && node.isEmpty())) {
            return "<p>" + text("nothing") + "</p>\n";
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
