package id.satudata.command.api;

import id.satudata.command.recording.FactKind;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gives each resource its example: the file of its name in {@code examples}, which the tests send as it stands. */
@Component
class RequestExamples implements OpenApiCustomizer {
    private final List<FactKind<?>> kinds;
    private final JsonMapper json;

    RequestExamples(List<FactKind<?>> kinds, JsonMapper json) {
        this.kinds = kinds;
        this.json = json;
    }

    @Override
    public void customise(OpenAPI api) {
        kinds.forEach(kind ->
                illustrate(Objects.requireNonNull(api.getPaths().get("/v1/" + kind.name())), kind.name()));
    }

    private void illustrate(PathItem resource, String kind) {
        Map<?, ?> example = read(kind);
        resource.getPost().getRequestBody().getContent().values().forEach(body -> body.setExample(example));
    }

    private Map<?, ?> read(String kind) {
        try (InputStream file = new ClassPathResource("examples/" + kind + ".json").getInputStream()) {
            return json.readValue(file, Map.class);
        } catch (IOException missing) {
            throw new UncheckedIOException("no example for " + kind, missing);
        }
    }
}
