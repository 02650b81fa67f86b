package id.satudata.embedded.kafka;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** The broker's directory on disk, which must be formatted once before the first start. */
final class Storage {
    private Storage() {}

    static void formatIfEmpty(Path dataDir) throws Exception {
        if (Files.exists(dataDir.resolve("meta.properties"))) {
            return;
        }
        try (var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            format(dataDir, quiet);
        }
    }

    private static void format(Path dataDir, PrintStream output) throws Exception {
        new Formatter()
                .setPrintStream(output)
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(BrokerSettings.NODE_ID)
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .addDirectory(dataDir.toString())
                .setMetadataLogDirectory(dataDir.toString())
                .run();
    }
}
