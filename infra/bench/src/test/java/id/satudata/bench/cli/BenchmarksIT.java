package id.satudata.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.satudata.bench.measure.Bench;
import id.satudata.bench.measure.Benchmark;
import id.satudata.bench.measure.Findings;
import id.satudata.bench.measure.Measurement;
import id.satudata.bench.measure.Scale;
import id.satudata.embedded.ProjectHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each benchmark, too short for figures: it must run, with every contender, and nothing may go wrong in it. */
class BenchmarksIT {

    private static final List<String> NEED_NODE = List.of("append");

    static List<Benchmark> benchmarks() {
        return Benchmarks.ALL;
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void everyContenderDoesItsWork(Benchmark benchmark) throws Exception {
        assumeTrue(!NEED_NODE.contains(benchmark.name()) || hasNode(), "its peers need Node.js, which is not here");
        // not below /tmp: other users, such as the one PostgreSQL runs as, must be able to go there
        Path folder = ProjectHome.find().resolve("infra/bench/target/smoke").resolve(benchmark.name());
        Workplace.delete(folder);
        Files.createDirectories(folder);

        Findings findings = benchmark.run(new Bench(ProjectHome.find(), folder, Scale.SMOKE, 1, line -> {}));

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
        Workplace.delete(folder);
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
