package id.satudata.bench.cli;

import id.satudata.bench.measure.Scale;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every run is told besides what to run. */
final class RunOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(names = "--scale", defaultValue = "full", description = "full, short or smoke; only full is published")
    private Scale scale = Scale.FULL;

    @Option(names = "--seed", defaultValue = "1", description = "for whatever is drawn at random")
    private long seed;

    Scale scale() {
        return scale;
    }

    long seed() {
        return seed;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    /**
     * Those of the names that were asked for, in their order; all if none was.
     *
     * @param kind what they are names of
     * @throws ParameterException for a name there is not
     */
    List<String> chosen(String kind, List<String> asked, List<String> names) {
        List<String> unknown =
                asked.stream().filter(name -> !names.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "there is no %s %s; there are %s"
                            .formatted(kind, String.join(", ", unknown), String.join(", ", names)));
        }
        return names.stream()
                .filter(name -> asked.isEmpty() || asked.contains(name))
                .toList();
    }
}
