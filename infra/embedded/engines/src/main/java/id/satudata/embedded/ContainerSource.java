package id.satudata.embedded;

import org.jspecify.annotations.Nullable;

/** Engines as containers, of the versions the embedded ones have. */
final class ContainerSource implements EngineSource {
    private @Nullable ContainerPostgres postgres;
    private @Nullable ContainerKafka kafka;
    private @Nullable ContainerElasticsearch elasticsearch;

    @Override
    public synchronized PostgresServer postgres() {
        if (postgres == null) {
            postgres = new ContainerPostgres();
            postgres.start();
        }
        return postgres;
    }

    @Override
    public synchronized KafkaServer kafka() {
        if (kafka == null) {
            kafka = new ContainerKafka();
            kafka.start();
        }
        return kafka;
    }

    @Override
    public synchronized ElasticsearchServer elasticsearch() {
        if (elasticsearch == null) {
            elasticsearch = new ContainerElasticsearch();
            elasticsearch.start();
        }
        return elasticsearch;
    }
}
