package id.satudata.standalone.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.CRC32;

/**
 * The executable jar of a service, unpacked the way Spring Boot itself does for containers: the JVM can share classes
 * only from plain jars, and starts the faster for it.
 *
 * @param application the unpacked jar, its libraries beside it
 * @param mainClass what to run in it
 */
record ServiceJar(Path application, String mainClass) {
    private static final String KEPT = "application";

    static ServiceJar unpacked(Part service, Path home) {
        var jar = built(service, home);
        try {
            var all = Files.createDirectories(home.resolve("infra/standalone/target/apps"));
            var folder = all.resolve(service.title() + "-" + stamp(jar));
            if (!Files.isDirectory(folder)) {
                deleteUnused(service, all);
                unpack(jar, folder);
            }
            var application = folder.resolve(KEPT).resolve(jar.getFileName());
            return new ServiceJar(application, mainClass(application));
        } catch (IOException failure) {
            throw new UncheckedIOException("Can't unpack " + jar, failure);
        }
    }

    private static Path built(Part service, Path home) {
        var target = home.resolve(service.module()).resolve("target");
        try (var jars = Files.newDirectoryStream(target, service.title() + "-*-exec.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        } catch (IOException notBuilt) {
            // told below, as for a folder without the jar
        }
        throw new Problem("%s is not built; run: mvn -DskipTests package".formatted(service.title()));
    }

    /** Where the JVM keeps the classes of this very application, ready to be mapped into memory. */
    Path classArchive() {
        return application.resolveSibling("classes.jsa");
    }

    // Another platform may still run an older build.
    private static void deleteUnused(Part service, Path all) throws IOException {
        try (var older = Files.newDirectoryStream(all, service.title() + "-*")) {
            for (Path folder : older) {
                if (!Processes.isMentioned(folder)) {
                    DataFolder.delete(folder);
                }
            }
        }
    }

    // By content: reproducible builds give every jar the same date.
    private static String stamp(Path jar) throws IOException {
        var checksum = new CRC32();
        try (var entries = new JarFile(jar.toFile())) {
            entries.stream().forEach(entry -> {
                checksum.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                checksum.update(Long.toString(entry.getCrc()).getBytes(StandardCharsets.UTF_8));
            });
        }
        return Long.toHexString(checksum.getValue());
    }

    // Into a draft first: a start that was cut short must not leave half an application.
    private static void unpack(Path jar, Path folder) throws IOException {
        var draft = Files.createTempDirectory(folder.getParent(), ".unpack");
        var command = List.of(
                JavaHome.java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                draft.resolve(KEPT).toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("ended with code " + process.exitValue());
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("was interrupted", interrupted);
        }
        try {
            Files.move(draft, folder);
        } catch (FileSystemException unpackedByAnotherMeanwhile) {
            DataFolder.delete(draft);
        }
    }

    private static String mainClass(Path application) throws IOException {
        try (var jar = new JarFile(application.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Main-Class");
        }
    }
}
