package id.satudata.standalone.cli;

import id.satudata.kernel.access.Role;
import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.Platform;
import id.satudata.standalone.launch.Problem;
import id.satudata.standalone.load.FactFile;
import id.satudata.standalone.load.Load;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "load",
        description = {
            "Send a file of facts: NDJSON, a line {\"type\":\"births\",\"key\":\"k1\",\"fact\":{…}}, or CSV of residents with the header",
            "nik,name,sex,birthDate,birthPlace,village,familyCard,motherNik,fatherNik,effectiveOn",
            "(UTF-8; commas or semicolons; sex MALE/FEMALE, L/P or LAKI-LAKI/PEREMPUAN; dates yyyy-mm-dd, dd/mm/yyyy or dd-mm-yyyy).",
            "What became of each line stands in FILE.report.ndjson. Stopped, the same command goes on where it was; the same file twice adds nothing."
        },
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
    @Mixin
    private final Where where = new Where();

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "URL",
            description =
                    "Address of a command service elsewhere; the token to send with is taken from $SATUDATA_TOKEN. Default: the one of this platform.")
    private @Nullable String address;

    @Override
    public Integer call() {
        var platform = where.platform();
        var source = FactFile.open(file);
        String to = Optional.ofNullable(address)
                .map(url -> url.replaceFirst("/+$", ""))
                .orElseGet(() -> platform.settings().url(Part.COMMAND_SERVICE));
        if (address == null && !platform.isRunning()) {
            where.out().println("Satu Data does not run; start it with ./satudata start");
            return Satudata.NOT_RUNNING;
        }
        var load = new Load(source, to, sender(platform), platform.data().loads(), source.report());
        load.finished()
                .ifPresent(tally -> where.out().println("This file was loaded before: sending it again adds nothing."));
        if (load.resumedFrom() > 0) {
            where.out().printf("Going on after line %,d, where it was stopped.%n", load.resumedFrom());
        }
        var tally = load.run(where.out());
        where.out().println(Summary.of(tally));
        where.out().println("What became of each line: " + source.report());
        return tally.refused() + tally.unreadable() == 0 ? 0 : Satudata.SOME_REFUSED;
    }

    private Supplier<String> sender(Platform platform) {
        if (address == null) {
            var tokens = platform.tokens();
            return () -> tokens.of(Role.AGENCY_SYSTEM);
        }
        String token = Optional.ofNullable(System.getenv("SATUDATA_TOKEN"))
                .orElseThrow(() -> new Problem("Put a token of %s's issuer into SATUDATA_TOKEN".formatted(address)));
        return () -> token;
    }
}
