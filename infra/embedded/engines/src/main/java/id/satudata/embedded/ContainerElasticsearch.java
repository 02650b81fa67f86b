package id.satudata.embedded;

import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.utility.DockerImageName;

final class ContainerElasticsearch extends ContainerServer<ElasticsearchContainer> implements ElasticsearchServer {
    ContainerElasticsearch() {
        super(new ElasticsearchContainer(DockerImageName.parse("elasticsearch:" + Versions.of("elasticsearch")))
                .withEnv("xpack.security.enabled", "false")
                .withEnv("action.auto_create_index", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m"));
    }

    @Override
    public String elasticsearchUrl() {
        return "http://" + container.getHttpHostAddress();
    }
}
