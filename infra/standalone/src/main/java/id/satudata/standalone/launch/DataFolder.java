package id.satudata.standalone.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that one platform keeps on disk. */
public record DataFolder(Path root) {
    public DataFolder {
        root = real(root.toAbsolutePath().normalize());
    }

    // One folder must have one name, however many links lead to it: its processes are known by that name.
    private static Path real(Path path) {
        var parent = path.getParent();
        try {
            return Files.exists(path) || parent == null
                    ? path.toRealPath()
                    : real(parent).resolve(path.getFileName());
        } catch (IOException unreadable) {
            return path;
        }
    }

    /** Whether the platform was ever started on this folder. */
    public boolean isEmpty() {
        return !Files.isDirectory(engine(Part.POSTGRESQL));
    }

    /** Whether there is nothing in it that is worth keeping. */
    public boolean isUnused() {
        try (var files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString()).allMatch(Set.of("run", "logs")::contains);
        } catch (IOException notThere) {
            return !Files.exists(root);
        }
    }

    /** Whether there is nothing in it but what the platform puts there; so that nothing else is ever deleted. */
    public boolean isOurs() {
        var ours = new HashSet<>(List.of("run", "secrets", "seals", "loads", "logs"));
        for (Part part : Part.values()) {
            ours.add(part.key());
        }
        try (var files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString().split("\\.", 2)[0])
                    .allMatch(ours::contains);
        } catch (IOException notThere) {
            return !Files.exists(root);
        }
    }

    /** Where an engine keeps its data. */
    public Path engine(Part part) {
        return root.resolve(part.key());
    }

    Path run() {
        return folder("run");
    }

    /** Passwords and keys. */
    public Path secrets() {
        return root.resolve("secrets");
    }

    /** The notary's blocks, a file a log. */
    public Path seals() {
        return root.resolve("seals");
    }

    /** What the loader remembers of files under way and done. */
    public Path loads() {
        return folder("loads");
    }

    Path logs() {
        return folder("logs");
    }

    /** Where the supervisor writes what it has to say. */
    public Path supervisorLog() {
        return logs().resolve("supervisor.log");
    }

    /** Where a part writes what it has to say. */
    public Path log(Part part) {
        return logs().resolve((part.isService() ? part.title() : part.key()) + ".log");
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException failure) {
            throw new Problem("Can't create %s: %s".formatted(root.resolve(name), failure.getMessage()), failure);
        }
    }

    /** Deletes all of it. */
    public void delete() {
        delete(root);
    }

    static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : innermostFirst) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Can't delete " + folder, failure);
        }
    }
}
