package id.satudata.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.bench.measure.Scale;
import id.satudata.embedded.ProjectHome;
import id.satudata.faults.platform.BackupRestore;
import id.satudata.faults.platform.Besieging;
import id.satudata.faults.platform.Kills;
import id.satudata.faults.platform.Siege;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The faults under load that are done in every build, one after the other on one platform. What those left out show (an
 * engine away, restarted or without disk, transactions held open) is shown by the kills and by tests of the services.
 */
class FaultsIT {
    private static final long SEED = 1;

    @TempDir
    private Path folder;

    @Test
    void everyPromiseHolds() throws Exception {
        FaultRun run = new FaultRun(ProjectHome.find(), folder, Scale.SMOKE, SEED, line -> {});
        try (Siege siege = Siege.begin(run)) {
            for (Besieging fault : List.of(new Kills(), new BackupRestore())) {
                fault.strike(siege, run);
            }
            assertThat(siege.end().broken()).as("seed %d", SEED).isEmpty();
        }
    }
}
