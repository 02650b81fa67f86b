package id.satudata.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The directory of a PostgreSQL cluster, created whole or not at all. */
record PostgresCluster(EngineFolder folder, Path binaries, Unprivileged unprivileged) {
    void createIfAbsent(String superuserPassword) {
        if (Files.exists(folder.dataDir().resolve("PG_VERSION"))) {
            return;
        }
        var aside = folder.beside(".new");
        try {
            Directories.delete(aside);
            Files.createDirectories(aside);
            initialise(aside, superuserPassword);
            Files.move(aside.resolve("data"), folder.dataDir(), StandardCopyOption.ATOMIC_MOVE);
            Directories.delete(aside);
        } catch (IOException failure) {
            throw new UncheckedIOException("Can't create " + folder.dataDir(), failure);
        }
    }

    // The password goes through a file only its owner can read: a command line can be read by everyone.
    private void initialise(Path aside, String superuserPassword) throws IOException {
        var secret = Files.createFile(
                aside.resolve("secret"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, superuserPassword);
        unprivileged.own(aside);
        var output = folder.logs().resolve("initdb.log").toFile();
        var process = new ProcessBuilder(unprivileged.command(initdb(aside.resolve("data"), secret)))
                .directory(aside.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new EngineFailure("initdb failed; see " + output);
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new EngineFailure("initdb was interrupted", interrupted);
        }
    }

    private List<String> initdb(Path data, Path secret) {
        return List.of(
                binaries.resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=" + Postgres.SUPERUSER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    /** Whether the server process with this id says, in the cluster's own pid file, that it takes connections. */
    boolean isReady(long pid) {
        var file = folder.dataDir().resolve("postmaster.pid");
        try {
            var lines = Files.readAllLines(file);
            return lines.size() >= 8
                    && lines.getFirst().strip().equals(Long.toString(pid))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException notThereYet) {
            return false;
        }
    }
}
