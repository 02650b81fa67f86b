package id.satudata.embedded;

/** Where the tests' engines come from; each is started when first asked for, and once. */
interface EngineSource {
    PostgresServer postgres();

    KafkaServer kafka();

    ElasticsearchServer elasticsearch();
}
