package id.satudata.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The data of one engine, held by one process at a time.
 *
 * <p>Beside the data directory stand a lock, the id of the running child, and {@code logs/}. The lock falls with the
 * process that holds it, so whoever gets it knows that a child still running there is an orphan.
 */
final class EngineFolder implements AutoCloseable {
    private final String engine;
    private final Path dataDir;
    private final FileChannel lock;

    private EngineFolder(String engine, Path dataDir, FileChannel lock) {
        this.engine = engine;
        this.dataDir = dataDir;
        this.lock = lock;
    }

    /** Takes the folder and ends the engine that a killed process may have left running in it. */
    static EngineFolder claim(String engine, Path dataDir) {
        var absolute = dataDir.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute.resolveSibling("logs"));
            var folder = new EngineFolder(engine, absolute, lock(engine, absolute));
            new PidFile(folder.beside(".pid")).endOrphan();
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileChannel lock(String engine, Path dataDir) throws IOException {
        var file = dataDir.resolveSibling(dataDir.getFileName() + ".lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new EngineFailure("%s already runs on %s, started by another process".formatted(engine, dataDir));
        }
        return channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    String engine() {
        return engine;
    }

    Path dataDir() {
        return dataDir;
    }

    Path logs() {
        return dataDir.resolveSibling("logs");
    }

    Path log() {
        return logs().resolve(dataDir.getFileName() + ".log");
    }

    /** A file or folder next to the data directory and named after it. */
    Path beside(String suffix) {
        return dataDir.resolveSibling(dataDir.getFileName() + suffix);
    }

    /** Gives the folder back. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
