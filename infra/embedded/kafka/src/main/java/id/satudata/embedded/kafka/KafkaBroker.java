package id.satudata.embedded.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * Runs one broker that is its own controller, on loopback.
 *
 * <p>Arguments: the data directory (formatted when empty), the port, and perhaps a file of further settings. Prints {@code ready <host:port>} once clients
 * can use it. Ends in order on SIGTERM, or when standard input closes, which is how it learns that its parent died.
 */
public final class KafkaBroker {
    private KafkaBroker() {}

    /** @throws Exception when the data directory can't be formatted or written: Kafka names no narrower type */
    public static void main(String[] args) throws Exception {
        if (args.length < 2 || args.length > 3) {
            throw new IllegalArgumentException("usage: KafkaBroker <data directory> <port> [<settings file>]");
        }
        var dataDir = Files.createDirectories(Path.of(args[0]));
        var settings = new BrokerSettings(dataDir, Integer.parseInt(args[1]));
        var all = new HashMap<>(settings.asMap());
        if (args.length == 3) {
            all.putAll(read(Path.of(args[2])));
        }
        Storage.formatIfEmpty(dataDir);

        var server = new KafkaRaftServer(new KafkaConfig(all, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "kafka-shutdown"));
        Parent.onDeath(() -> System.exit(0));
        server.startup();
        System.out.println("ready " + settings.address());
        server.awaitShutdown();
    }

    private static Map<String, String> read(Path file) throws IOException {
        var settings = new Properties();
        try (var text = Files.newBufferedReader(file)) {
            settings.load(text);
        }
        var byName = new HashMap<String, String>();
        settings.stringPropertyNames().forEach(name -> byName.put(name, settings.getProperty(name)));
        return byName;
    }
}
