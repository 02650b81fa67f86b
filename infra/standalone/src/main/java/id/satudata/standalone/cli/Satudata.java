package id.satudata.standalone.cli;

import id.satudata.embedded.EngineFailure;
import id.satudata.standalone.launch.Problem;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The entry point of {@code ./satudata}. */
@Command(
        name = "satudata",
        description =
                "Satu Data on one machine: one record of every citizen, kept as events; every figure counted from it.",
        mixinStandardHelpOptions = true,
        versionProvider = Satudata.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            StartCommand.class,
            StopCommand.class,
            StatusCommand.class,
            LoadCommand.class,
            RebuildCommand.class,
            TokenCommand.class,
            VerifyLogCommand.class,
            RotateKeysCommand.class,
            LogsCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ResetCommand.class,
            PrepareCommand.class,
            HelpCommand.class
        },
        footer = {"", "  test      Runs every test (mvn verify); more arguments go to Maven."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed; the message says why",
            "2:wrong usage",
            "3:the platform does not run",
            "4:some lines were refused"
        })
public final class Satudata {
    static final int FAILED = 1;
    static final int NOT_RUNNING = 3;
    static final int SOME_REFUSED = 4;

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT); // the same output everywhere, for people and for scripts
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Satudata())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> tell(failure, commandLine));
    }

    private static int tell(Exception failure, CommandLine commandLine) throws Exception {
        if (Starting.isInterrupted()) {
            return FAILED;
        }
        if (failure instanceof Problem || failure instanceof EngineFailure) {
            commandLine.getErr().println("satudata: " + failure.getMessage());
            return FAILED;
        }
        throw failure;
    }

    /** The version the build wrote into our jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Satudata.class.getPackage().getImplementationVersion())
                    .orElse("not packaged");
            return new String[] {"Satu Data " + version, "Java " + System.getProperty("java.version")};
        }
    }
}
