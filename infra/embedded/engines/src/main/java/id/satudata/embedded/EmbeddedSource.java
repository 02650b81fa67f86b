package id.satudata.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Engines as child processes, their data in a temporary folder. */
final class EmbeddedSource implements EngineSource {
    private final Path folder;
    private final List<EmbeddedServer<?>> started = new ArrayList<>();
    private @Nullable EmbeddedPostgres postgres;
    private @Nullable EmbeddedKafka kafka;
    private @Nullable EmbeddedElasticsearch elasticsearch;

    private EmbeddedSource(Path folder) {
        this.folder = folder;
    }

    /** A source that ends its engines and deletes their data when the JVM ends. */
    static EmbeddedSource untilExit() {
        try {
            var source = new EmbeddedSource(Files.createTempDirectory("satudata-engines-"));
            Runtime.getRuntime().addShutdownHook(new Thread(source::end, "end-of-engines"));
            return source;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized PostgresServer postgres() {
        if (postgres == null) {
            postgres = started(new EmbeddedPostgres(folder.resolve("postgres"), Ports.free()));
        }
        return postgres;
    }

    @Override
    public synchronized KafkaServer kafka() {
        if (kafka == null) {
            kafka = started(new EmbeddedKafka(folder.resolve("kafka"), Ports.free()));
        }
        return kafka;
    }

    @Override
    public synchronized ElasticsearchServer elasticsearch() {
        if (elasticsearch == null) {
            elasticsearch = started(new EmbeddedElasticsearch(folder.resolve("elasticsearch"), Ports.free()));
        }
        return elasticsearch;
    }

    private <S extends EmbeddedServer<?>> S started(S server) {
        server.start();
        started.add(server);
        return server;
    }

    private synchronized void end() {
        started.parallelStream().forEach(EmbeddedServer::stop);
        Directories.delete(folder);
    }
}
