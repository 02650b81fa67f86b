package id.satudata.query.search.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Mapping and settings from {@code search/citizens.json}, with what differs from cluster to cluster. */
@Component
class IndexDefinition {

    private final ObjectNode definition;

    IndexDefinition(SearchProperties properties) {
        this.definition = read(properties);
    }

    StringReader reader() {
        return new StringReader(definition.toString());
    }

    /** How often what has been written becomes visible by itself. */
    String refreshInterval() {
        return definition.at("/settings/index/refresh_interval").asString();
    }

    private static ObjectNode read(SearchProperties properties) {
        JsonMapper mapper = JsonMapper.shared();
        try (InputStream file = new ClassPathResource("search/citizens.json").getInputStream()) {
            ObjectNode definition = (ObjectNode) mapper.readTree(file);
            definition
                    .withObject("/settings/index")
                    .put("number_of_shards", properties.shards())
                    .put("number_of_replicas", properties.replicas());
            return definition;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
