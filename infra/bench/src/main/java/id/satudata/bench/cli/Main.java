package id.satudata.bench.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of {@code ./satudata bench} and {@code ./satudata faults}. */
@Command(
        name = "satudata",
        subcommands = {BenchCommand.class, FaultsCommand.class})
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        System.exit(new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }
}
