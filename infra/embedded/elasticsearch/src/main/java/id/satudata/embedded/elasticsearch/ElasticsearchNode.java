package id.satudata.embedded.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Runs one node on loopback, without security.
 *
 * <p>Arguments: Elasticsearch's home (configuration and modules), the data directory and the HTTP port. Prints {@code
 * ready <host:port>} once it answers. Ends in order on SIGTERM, or when standard input closes, which is how it learns
 * that its parent died.
 */
public final class ElasticsearchNode {
    private static final int ORDERLY_SECONDS = 10;

    private ElasticsearchNode() {}

    /**
     * @throws IOException when the directories can't be read or written
     * @throws NodeValidationException when Elasticsearch rejects its settings
     */
    public static void main(String[] args) throws IOException, NodeValidationException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: ElasticsearchNode <home> <data directory> <port>");
        }
        var output = System.out; // taken before the logging turns it into a logger
        var environment = environment(Path.of(args[0]), Path.of(args[1]), args[2]);
        configureLogging(environment);
        var node = new Node(environment, modules(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "node-shutdown"));
        Parent.onDeath(() -> System.exit(0));
        node.start();
        output.println("ready 127.0.0.1:" + args[2]);
    }

    private static Environment environment(Path home, Path dataDir, String port) throws IOException {
        var settings = Settings.builder()
                .put("path.home", home)
                .put("path.data", Files.createDirectories(dataDir))
                .put("path.logs", dataDir.resolveSibling("logs"))
                .put("path.repo", dataDir.resolveSibling("snapshots"))
                .build();
        var node = InternalSettingsPreparer.prepareEnvironment(
                settings, Map.of("http.port", port), home.resolve("config"), () -> "satudata-1");
        Files.createDirectories(node.logsDir());
        return node;
    }

    private static void configureLogging(Environment environment) throws IOException {
        LogConfigurator.registerErrorListener();
        LogConfigurator.setClusterName("satudata");
        LogConfigurator.setNodeName("satudata-1");
        LogConfigurator.configure(environment, true);
    }

    private static PluginsLoader modules(Environment environment) {
        var bundles = PluginsLoader.loadModulesBundles(environment.modulesDir(), false);
        return PluginsLoader.createPluginsLoader(bundles, Set.of(), Map.of(), false);
    }

    private static void close(Node node) {
        try {
            node.prepareForClose();
            node.close();
            node.awaitClose(ORDERLY_SECONDS, TimeUnit.SECONDS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
