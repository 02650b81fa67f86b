package id.satudata.embedded;

import java.nio.file.Path;

final class EmbeddedElasticsearch extends EmbeddedServer<Elasticsearch> implements ElasticsearchServer {
    private final int port;

    EmbeddedElasticsearch(Path dataDir, int port) {
        super(() -> Elasticsearch.start(dataDir, port));
        this.port = port;
    }

    @Override
    public String elasticsearchUrl() {
        return "http://127.0.0.1:" + port;
    }
}
