package id.satudata.embedded;

/** A database, broker or search engine that runs as a child of this process and ends with it. */
public interface Engine extends AutoCloseable {
    /** As people call it: {@code PostgreSQL}, {@code Kafka}, {@code Elasticsearch}. */
    String name();

    /** The operating system's id of the engine's main process. */
    long pid();

    boolean isAlive();

    /** Asks it to end in order, waits at most half a minute, then kills it. Does nothing when it has ended already. */
    void stop();

    @Override
    default void close() {
        stop();
    }
}
