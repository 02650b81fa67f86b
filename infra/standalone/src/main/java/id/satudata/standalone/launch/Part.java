package id.satudata.standalone.launch;

import java.util.Arrays;
import java.util.Optional;

/** A process of the platform, in the order in which they are listed. */
public enum Part {
    POSTGRESQL("PostgreSQL", "postgres", 15432),
    KAFKA("Kafka", "kafka", 19092),
    ELASTICSEARCH("Elasticsearch", "elasticsearch", 19200),
    ISSUER("issuer", "issuer", 8082),
    COMMAND_SERVICE("command-service", "command", 8080),
    QUERY_SERVICE("query-service", "query", 8081);

    private final String title;
    private final String key;
    private final int defaultPort;

    Part(String title, String key, int defaultPort) {
        this.title = title;
        this.key = key;
        this.defaultPort = defaultPort;
    }

    /** The part of that title or key, whatever the case. */
    public static Optional<Part> named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.title.equalsIgnoreCase(name) || part.key.equalsIgnoreCase(name))
                .findFirst();
    }

    /** As people call it. */
    public String title() {
        return title;
    }

    /** As it is called in settings, folders and roles. */
    public String key() {
        return key;
    }

    int defaultPort() {
        return defaultPort;
    }

    /** The setting that chooses its port. */
    public String portProperty() {
        return "satudata.%s.port".formatted(key);
    }

    /** The setting that bounds its heap, in megabytes; services only. */
    String heapProperty() {
        return "satudata.%s.heap-megabytes".formatted(key);
    }

    /** One of our own programs, not an engine. */
    public boolean isService() {
        return hasDatabase() || this == ISSUER;
    }

    /** Whether it keeps its data in PostgreSQL, and so waits for that. */
    public boolean hasDatabase() {
        return this == COMMAND_SERVICE || this == QUERY_SERVICE;
    }

    /** The folder of its module in the project. */
    String module() {
        return this == ISSUER ? "infra/issuer" : title;
    }

    /** In megabytes; the issuer is asked a few times a day. */
    int defaultHeap() {
        return this == ISSUER ? 128 : 384;
    }
}
