package id.satudata.embedded.kafka;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One broker and controller on loopback, which forgets no event and creates no topic by accident. */
final class BrokerSettings {
    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";
    private static final String HOST = "127.0.0.1";

    private final Path dataDir;
    private final int port;
    private final int controllerPort;

    BrokerSettings(Path dataDir, int port) throws IOException {
        this.dataDir = dataDir;
        this.port = port;
        this.controllerPort = freePort();
    }

    String address() {
        return HOST + ":" + port;
    }

    Map<String, String> asMap() {
        var settings = new HashMap<String, String>();
        settings.putAll(quorum());
        settings.putAll(retention());
        settings.putAll(singleReplica());
        settings.putAll(smallFootprint());
        return settings;
    }

    private Map<String, String> quorum() {
        return Map.of(
                "process.roles", "broker,controller",
                "node.id", Integer.toString(NODE_ID),
                "log.dirs", dataDir.toString(),
                "listeners", "PLAINTEXT://%s,%s://%s:%d".formatted(address(), CONTROLLER, HOST, controllerPort),
                "advertised.listeners", "PLAINTEXT://" + address(),
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,%s:PLAINTEXT".formatted(CONTROLLER),
                "controller.listener.names", CONTROLLER,
                "controller.quorum.voters", "%d@%s:%d".formatted(NODE_ID, HOST, controllerPort));
    }

    private static Map<String, String> retention() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "log.retention.ms", "-1",
                "log.retention.bytes", "-1",
                // a reader that was switched off for a year must still find its place
                "offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE));
    }

    private static Map<String, String> singleReplica() {
        return Map.of(
                "default.replication.factor", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    private static Map<String, String> smallFootprint() {
        return Map.of(
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.num.partitions", "4",
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                // the default of 128 MB would fill half of the heap
                "log.cleaner.dedupe.buffer.size", "8388608",
                "group.initial.rebalance.delay.ms", "0",
                // after a kill the new process waits until the session of the old one has run out
                "broker.session.timeout.ms", "3000",
                "broker.heartbeat.interval.ms", "500");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }
}
