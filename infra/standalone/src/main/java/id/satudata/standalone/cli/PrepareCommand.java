package id.satudata.standalone.cli;

import static java.util.stream.Collectors.joining;

import id.satudata.embedded.Ports;
import id.satudata.embedded.ProjectHome;
import id.satudata.standalone.launch.DataFolder;
import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "prepare",
        hidden = true,
        description =
                "After a build: start and end a platform once on passing data, so that each JVM has an archive of its classes.")
final class PrepareCommand implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        var target = ProjectHome.find().resolve("infra/standalone/target");
        var folder = Files.createTempDirectory(target, "prepare");
        try {
            var platform = new Platform(
                    ProjectHome.find(), new DataFolder(folder.resolve("data")), Optional.of(settings(folder)));
            startAndStop(platform);
        } finally {
            new DataFolder(folder).delete();
        }
        return 0;
    }

    private static void startAndStop(Platform platform) {
        var end = new Thread(() -> platform.stop(part -> {}), "end");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            platform.start(Instant.now(), part -> {});
        } finally {
            platform.stop(part -> {});
        }
    }

    private static Path settings(Path folder) throws IOException {
        String ports = Arrays.stream(Part.values())
                .map(part -> part.portProperty() + "=" + Ports.free())
                .collect(joining("\n"));
        return Files.writeString(folder.resolve("satudata.properties"), ports);
    }
}
