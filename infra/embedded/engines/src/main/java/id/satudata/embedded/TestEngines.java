package id.satudata.embedded;

/**
 * The engines the integration tests share: one of each in a JVM, started when first asked for, ended and their data
 * deleted with the JVM.
 *
 * <p>The system property {@code satudata.engines} chooses where they come from: {@code embedded} (the default) or
 * {@code containers}, which needs a Docker engine and the Maven profile of that name.
 */
public final class TestEngines {
    private static final String PROPERTY = "satudata.engines";

    private TestEngines() {}

    /** The shared PostgreSQL server; take a {@link PostgresServer#freshDatabase()} of it. */
    public static PostgresServer postgres() {
        return Chosen.SOURCE.postgres();
    }

    /** The shared Kafka broker. */
    public static KafkaServer kafka() {
        return Chosen.SOURCE.kafka();
    }

    /** The shared Elasticsearch node. */
    public static ElasticsearchServer elasticsearch() {
        return Chosen.SOURCE.elasticsearch();
    }

    private static final class Chosen {
        static final EngineSource SOURCE = named(System.getProperty(PROPERTY, "embedded"));

        private static EngineSource named(String name) {
            return switch (name) {
                case "embedded" -> EmbeddedSource.untilExit();
                case "containers" -> new ContainerSource();
                default ->
                    throw new EngineFailure("%s must be embedded or containers, not %s".formatted(PROPERTY, name));
            };
        }
    }
}
