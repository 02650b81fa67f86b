package id.satudata.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.bench.measure.Scale;
import id.satudata.embedded.ProjectHome;
import id.satudata.faults.platform.BackupRestore;
import id.satudata.faults.platform.Kills;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The faults that are done in every build. Those left out (an engine away, restarted or without disk, transactions held
 * open) need a platform of their own each, and what they show is shown by the kills and by tests of the services.
 */
class FaultsIT {
    private static final long SEED = 1;

    @TempDir
    private Path folder;

    static Stream<Fault> faults() {
        return Stream.of(new Kills(), new BackupRestore());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyPromiseHolds(Fault fault) throws Exception {
        Verdict verdict = fault.run(new FaultRun(ProjectHome.find(), folder, Scale.SMOKE, SEED, line -> {}));

        assertThat(verdict.broken())
                .as("%s, seed %d".formatted(fault.name(), SEED))
                .isEmpty();
    }
}
