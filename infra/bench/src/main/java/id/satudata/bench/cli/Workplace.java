package id.satudata.bench.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The project's folder, and folders for runs in it, which are deleted after a run that went well. */
final class Workplace {

    private Workplace() {}

    static Path home() {
        return Path.of(Objects.requireNonNull(System.getProperty("satudata.home"), "run me by ./satudata"))
                .toAbsolutePath()
                .normalize();
    }

    /** Beside the platform's own data, so that figures are taken on the same disk. */
    static Path freshFolder(String run) throws IOException {
        Path folder = home().resolve("data-bench").resolve(run);
        delete(folder);
        return Files.createDirectories(folder);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
