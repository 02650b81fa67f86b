package id.satudata.embedded;

import java.nio.file.Path;

final class EmbeddedKafka extends EmbeddedServer<Kafka> implements KafkaServer {
    private final int port;

    EmbeddedKafka(Path dataDir, int port) {
        super(() -> Kafka.start(dataDir, port));
        this.port = port;
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }
}
