package id.satudata.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** One Kafka broker on loopback: no topic is created by accident, no event is ever forgotten. */
public final class Kafka extends ChildEngine {
    /** The configuration property that chooses its port. */
    public static final String PORT_PROPERTY = "satudata.kafka.port";

    private static final String NAME = "Kafka";
    private static final int HEAP_MEGABYTES = 256;

    private final int port;

    private Kafka(ChildProcess process, int port) {
        super(NAME, process);
        this.port = port;
    }

    /**
     * Starts the broker and returns when clients can use it. The first start on an empty directory formats it.
     *
     * @throws PortTaken when another program listens on the port
     * @throws EngineFailure when it does not come up, or another process runs a broker on the same data
     */
    public static Kafka start(Path dataDir, int port) {
        return onFolder(NAME, dataDir, port, PORT_PROPERTY, folder -> {
            var process = untilReady(folder, command(folder, port), Duration.ofSeconds(60));
            return new Kafka(process, port);
        });
    }

    private static List<String> command(EngineFolder folder, int port) {
        var library = ProjectHome.builtLibrary("kafka");
        return new JavaCommand(HEAP_MEGABYTES, library)
                .main("id.satudata.embedded.kafka.KafkaBroker", folder.dataDir().toString(), Integer.toString(port));
    }

    /** Host and port, for {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }
}
