package id.satudata.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The archive of loaded classes (AppCDS) that a child JVM writes at its first orderly end and starts from afterwards. */
final class SharedArchive {
    private SharedArchive() {}

    /**
     * Named after the jars it was made from: the JVM rejects an archive of other jars, and would neither use nor replace
     * it.
     */
    static Path of(Path library) {
        try {
            var archive = library.resolveSibling("classes-%08x.jsa".formatted(fingerprint(library)));
            deleteOthers(archive);
            return archive;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int fingerprint(Path library) throws IOException {
        try (var jars = Files.list(library)) {
            return jars.map(SharedArchive::identity)
                    .sorted()
                    .collect(Collectors.joining())
                    .hashCode();
        }
    }

    private static String identity(Path jar) {
        var file = jar.toFile();
        return file.getName() + file.length() + file.lastModified();
    }

    private static void deleteOthers(Path archive) throws IOException {
        try (var old = Files.newDirectoryStream(archive.getParent(), "classes-*.jsa")) {
            for (var file : old) {
                if (!file.equals(archive)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
