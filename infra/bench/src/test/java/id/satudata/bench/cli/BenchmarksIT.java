package id.satudata.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.satudata.bench.measure.Bench;
import id.satudata.bench.measure.Benchmark;
import id.satudata.bench.measure.Findings;
import id.satudata.bench.measure.Measurement;
import id.satudata.bench.measure.Scale;
import id.satudata.bench.platform.FilledStand;
import id.satudata.bench.population.CitizenQuestions;
import id.satudata.bench.population.PopulationLog;
import id.satudata.embedded.ProjectHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each benchmark, too short for figures: it must run, with every contender, and nothing may go wrong in it. */
class BenchmarksIT {

    private static final List<String> NEED_NODE = List.of("append");

    static List<Benchmark> benchmarks() {
        return Benchmarks.ALL.stream()
                .filter(each -> !(each instanceof CitizenQuestions))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void everyContenderDoesItsWork(Benchmark benchmark) throws Exception {
        assumeTrue(!NEED_NODE.contains(benchmark.name()) || hasNode(), "its peers need Node.js, which is not here");
        Bench bench = smoke(benchmark.name());

        check(benchmark, benchmark.run(bench));

        Workplace.delete(bench.folder());
    }

    @Test
    void questionsAboutCitizensAreAnsweredByOneAndTheSamePlatform() throws Exception {
        Bench bench = smoke("questions");
        PopulationLog log = CitizenQuestions.log(bench);

        try (FilledStand stand = FilledStand.start(bench, log.events(), CitizenQuestions.MOST_CLIENTS)) {
            for (Benchmark each : Benchmarks.ALL) {
                if (each instanceof CitizenQuestions questions) {
                    check(questions, questions.ask(stand, log, bench));
                }
            }
        }

        Workplace.delete(bench.folder());
    }

    /** Not below /tmp: other users, such as the one PostgreSQL runs as, must be able to go there. */
    private static Bench smoke(String name) throws IOException {
        Path folder = ProjectHome.find().resolve("infra/bench/target/smoke").resolve(name);
        Workplace.delete(folder);
        return new Bench(ProjectHome.find(), Files.createDirectories(folder), Scale.SMOKE, 1, line -> {});
    }

    private static void check(Benchmark benchmark, Findings findings) {
        assertThat(findings.notes()).isNotEmpty();
        assertThat(findings.measurements())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.lowest())
                        .as("%s, %s", each.setting(), each.contender())
                        .isPositive()
                        .isFinite());
        assertThat(comparedIn(findings))
                .as("settings in which ours stands beside a peer")
                .matches(compared -> compared == !benchmark.peer().equals("None."));
    }

    private static boolean comparedIn(Findings findings) {
        return findings.measurements().stream()
                .collect(Collectors.groupingBy(Measurement::setting, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(contenders -> contenders > 1);
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("npm", "--version").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
