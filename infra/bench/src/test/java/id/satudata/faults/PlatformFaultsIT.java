package id.satudata.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.bench.measure.Scale;
import id.satudata.bench.platform.Stand;
import id.satudata.embedded.ProjectHome;
import id.satudata.faults.clock.SteppingClock;
import id.satudata.faults.hotstream.HotStream;
import id.satudata.faults.inspection.PlatformFault;
import id.satudata.faults.inspection.Report;
import id.satudata.faults.malformed.MalformedRequests;
import id.satudata.faults.topic.DisorderedDelivery;
import id.satudata.faults.topic.PoisonedDelivery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One platform stands one harm after the other; the truncated topic, which takes long, is left to the relay's own tests. */
class PlatformFaultsIT {
    private static final long SEED = 1;

    @TempDir
    private static Path folder;

    private static Stand stand;

    static Stream<PlatformFault> faults() {
        return Stream.of(
                new HotStream(),
                new SteppingClock(),
                new MalformedRequests(),
                new PoisonedDelivery(),
                new DisorderedDelivery());
    }

    @BeforeAll
    static void start() throws Exception {
        stand = Stand.start(ProjectHome.find(), Files.createDirectories(folder.resolve("stand")));
    }

    @AfterAll
    static void stop() {
        stand.close();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyPromiseHolds(PlatformFault fault) throws Exception {
        Path own = Files.createDirectories(folder.resolve(fault.name()));
        Report report = new Report();
        fault.strike(stand, new FaultRun(ProjectHome.find(), own, Scale.SMOKE, SEED, line -> {}), report);

        assertThat(report.verdict().broken())
                .as("%s, seed %d".formatted(fault.name(), SEED))
                .isEmpty();
    }
}
