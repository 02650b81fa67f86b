package id.satudata.embedded.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * Runs one broker that is its own controller, on loopback.
 *
 * <p>Arguments: the data directory (formatted when empty) and the port. Prints {@code ready <host:port>} once clients
 * can use it. Ends in order on SIGTERM, or when standard input closes, which is how it learns that its parent died.
 */
public final class KafkaBroker {
    private KafkaBroker() {}

    /** @throws Exception when the data directory can't be formatted or written: Kafka names no narrower type */
    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: KafkaBroker <data directory> <port>");
        }
        var dataDir = Files.createDirectories(Path.of(args[0]));
        var settings = new BrokerSettings(dataDir, Integer.parseInt(args[1]));
        Storage.formatIfEmpty(dataDir);

        var server = new KafkaRaftServer(new KafkaConfig(settings.asMap(), false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "kafka-shutdown"));
        Parent.onDeath(() -> System.exit(0));
        server.startup();
        System.out.println("ready " + settings.address());
        server.awaitShutdown();
    }
}
