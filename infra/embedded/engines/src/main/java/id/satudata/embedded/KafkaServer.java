package id.satudata.embedded;

/** A Kafka broker for tests; topics are never created by accident, so a test creates its own. */
public interface KafkaServer extends TestServer {
    /** Host and port, for {@code bootstrap.servers}. */
    String bootstrapServers();
}
