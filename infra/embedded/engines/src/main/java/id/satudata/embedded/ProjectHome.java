package id.satudata.embedded;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The checked-out project: child processes run from the jars its modules collect. */
public final class ProjectHome {
    private static final String PROPERTY = "satudata.home";

    private ProjectHome() {}

    /**
     * Named by the system property {@code satudata.home}, else the folder above this class or the working directory that
     * holds {@code infra/embedded}.
     */
    public static Path find() {
        var named = System.getProperty(PROPERTY);
        if (named != null) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        var home = above(codeSource());
        if (home == null) {
            home = above(Path.of(""));
        }
        if (home == null) {
            throw new EngineFailure("Can't find the project's folder; name it with -D%s=<folder>".formatted(PROPERTY));
        }
        return home;
    }

    /** The jars a module collected for its own process. */
    static Path builtLibrary(String module) {
        var library = moduleTarget(module).resolve("lib");
        if (!Files.isDirectory(library)) {
            throw new EngineFailure("infra/embedded/%s is not built; run: mvn package -DskipTests -pl infra/embedded/%s"
                    .formatted(module, module));
        }
        return library;
    }

    static Path moduleTarget(String module) {
        return find().resolve("infra/embedded").resolve(module).resolve("target");
    }

    private static @Nullable Path above(@Nullable Path start) {
        var folder = start == null ? null : start.toAbsolutePath().normalize();
        while (folder != null && !Files.isRegularFile(folder.resolve("infra/embedded/kafka/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static @Nullable Path codeSource() {
        var source = ProjectHome.class.getProtectionDomain().getCodeSource();
        if (source == null || !"file".equals(source.getLocation().getProtocol())) {
            return null;
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException unusable) {
            return null;
        }
    }
}
