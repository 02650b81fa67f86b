package id.satudata.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
        return start(dataDir, port, List.of());
    }

    /** @param settings a file of the broker's settings, which count more than ours */
    static Kafka start(Path dataDir, int port, Path settings) {
        return start(dataDir, port, List.of(settings.toString()));
    }

    private static Kafka start(Path dataDir, int port, List<String> more) {
        return onFolder(NAME, dataDir, port, PORT_PROPERTY, folder -> {
            var process = untilReady(folder, command(folder, port, more), Duration.ofSeconds(60));
            return new Kafka(process, port);
        });
    }

    private static List<String> command(EngineFolder folder, int port, List<String> more) {
        var arguments = new ArrayList<>(List.of(folder.dataDir().toString(), Integer.toString(port)));
        arguments.addAll(more);
        return new JavaCommand(HEAP_MEGABYTES, ProjectHome.builtLibrary("kafka"))
                .main("id.satudata.embedded.kafka.KafkaBroker", arguments.toArray(String[]::new));
    }

    /** Host and port, for {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }
}
