package id.satudata.standalone.cli;

import id.satudata.embedded.ProjectHome;
import id.satudata.standalone.launch.DataFolder;
import id.satudata.standalone.launch.Platform;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which platform a command is about. */
final class Where {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Where the platform keeps its data. Default: $SATUDATA_DATA, else data in the project's folder.")
    private @Nullable Path data;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings: ports and heaps. Default: satudata.properties in the project's folder, if there.")
    private @Nullable Path config;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    Platform platform() {
        return new Platform(ProjectHome.find(), folder(), settings());
    }

    private DataFolder folder() {
        if (data != null) {
            return new DataFolder(data);
        }
        String named = System.getenv("SATUDATA_DATA");
        return new DataFolder(
                named == null || named.isBlank() ? ProjectHome.find().resolve("data") : Path.of(named));
    }

    private Optional<Path> settings() {
        if (config != null) {
            return Optional.of(config.toAbsolutePath());
        }
        return Optional.of(ProjectHome.find().resolve("satudata.properties")).filter(Files::isRegularFile);
    }

    PrintWriter out() {
        return commandLine().getOut();
    }

    PrintWriter err() {
        return commandLine().getErr();
    }

    private CommandLine commandLine() {
        if (command == null) {
            throw new IllegalStateException("A command runs only within its command line");
        }
        return command.commandLine();
    }
}
