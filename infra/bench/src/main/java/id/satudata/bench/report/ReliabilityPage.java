package id.satudata.bench.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The page of faults: a line for each, from its last result. */
public final class ReliabilityPage {

    private final Path docs;
    private final List<String> names;
    private final Results<FaultResult> results;

    /** @param names of all faults, in the order of the page */
    public ReliabilityPage(Path home, List<String> names) {
        this.docs = home.resolve("docs");
        this.names = names;
        this.results = new Results<>(docs.resolve("reliability"), FaultResult.class);
    }

    /** Keeps a result and writes the page anew. */
    public void add(FaultResult result) throws IOException {
        results.keep(result.name(), result);
        StringBuilder page = new StringBuilder("""
                # Reliability

                Written by `./satudata faults`; the raw results lie in [reliability](reliability). Each run keeps a history of \
                every acknowledgement on the client's side and checks it afterwards against log, record, cube and index.

                | Fault | What is done | What must hold | What was seen | Run |
                |---|---|---|---|---|
                """);
        results.of(names).forEach(each -> page.append(line(each)));
        Files.writeString(docs.resolve("reliability.md"), page.toString());
    }

    private static String line(FaultResult result) {
        String seen = result.verdict().figures().stream()
                .map(figure -> "%s: %s".formatted(figure.what(), figure.value()))
                .collect(joining("<br>"));
        String broken = result.verdict().broken().stream()
                .map("**broken:** %s<br>"::formatted)
                .collect(joining());
        return "| %s | %s | %s | %s%s | `./satudata faults %s --scale %s --seed %d`<br>%s, %d s, %d processors, %d GiB |%n"
                .formatted(
                        result.name(),
                        result.harm(),
                        result.promise(),
                        broken,
                        seen,
                        result.name(),
                        result.scale().name().toLowerCase(Locale.ROOT),
                        result.seed(),
                        result.at().atZone(ZoneOffset.UTC).toLocalDate(),
                        result.seconds(),
                        result.machine().processors(),
                        result.machine().memoryGibibytes());
    }
}
