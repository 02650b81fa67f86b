package id.satudata.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** One Elasticsearch node on loopback, without security: for development, the demo and tests. */
public final class Elasticsearch extends ChildEngine {
    /** The configuration property that chooses its port. */
    public static final String PORT_PROPERTY = "satudata.elasticsearch.port";

    private static final String NAME = "Elasticsearch";
    private static final int HEAP_MEGABYTES = 256;

    private final int port;

    private Elasticsearch(ChildProcess process, int port) {
        super(NAME, process);
        this.port = port;
    }

    /**
     * Starts the node and returns when it answers requests.
     *
     * @throws PortTaken when another program listens on the port
     * @throws EngineFailure when it does not come up, or another process runs a node on the same data
     */
    public static Elasticsearch start(Path dataDir, int port) {
        return onFolder(NAME, dataDir, port, PORT_PROPERTY, folder -> {
            var process = untilReady(folder, command(folder, port), Duration.ofSeconds(120));
            return new Elasticsearch(process, port);
        });
    }

    private static List<String> command(EngineFolder folder, int port) {
        var library = ProjectHome.builtLibrary("elasticsearch");
        var home = library.resolveSibling("home");
        return new JavaCommand(HEAP_MEGABYTES, library)
                .options(
                        "--add-modules=jdk.incubator.vector",
                        "-Des.path.home=" + home,
                        // no native library is to be had from Maven; the folder need not exist
                        "-Des.nativelibs.path=" + home.resolve("nativelibs"),
                        "-Dorg.elasticsearch.nativeaccess.enableVectorLibrary=false")
                .main(
                        "id.satudata.embedded.elasticsearch.ElasticsearchNode",
                        home.toString(),
                        folder.dataDir().toString(),
                        Integer.toString(port));
    }

    /** Such as {@code http://127.0.0.1:9200}. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }
}
