package id.satudata.bench.append;

import id.satudata.bench.platform.Program;
import id.satudata.bench.platform.Site;
import id.satudata.standalone.launch.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** The peers that run on Node.js: installed by npm from their lock file into the run's folder when they are not yet. */
final class NodePeers {

    private static final List<String> SOURCES =
            List.of("package.json", "package-lock.json", "rounds.js", "message-db.js", "emmett.js");

    private final Path folder;

    private NodePeers(Path folder) {
        this.folder = folder;
    }

    /** @throws IllegalStateException saying what is missing, where there is no Node.js or nothing to install from */
    static NodePeers install(Path home) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(home.resolve("infra/bench/target/peers"));
        for (String source : SOURCES) {
            Files.copy(
                    home.resolve("infra/bench/peers").resolve(source),
                    folder.resolve(source),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.isDirectory(folder.resolve("node_modules/@eventide"))) {
            run(folder, "npm", "ci", "--no-audit", "--no-fund");
        }
        return new NodePeers(folder);
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Path log = folder.resolve("npm.log");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException missing) {
            throw new IllegalStateException(
                    "the peers need Node.js 20 or newer with npm, and there is none on the PATH", missing);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("npm could not install the peers; its log is " + log);
        }
    }

    /** @param script of one peer; it creates its tables in the database itself */
    Appender start(String script, Site site, String database) throws IOException {
        return new Appender(Program.start(
                script,
                folder,
                site.folder().resolve(script + ".log"),
                Map.of(
                        "PGHOST",
                        "127.0.0.1",
                        "PGPORT",
                        Integer.toString(site.port(Part.POSTGRESQL)),
                        "PGDATABASE",
                        database,
                        "PGUSER",
                        Site.SUPERUSER,
                        "PGPASSWORD",
                        site.superuserPassword()),
                List.of("node", script)));
    }
}
