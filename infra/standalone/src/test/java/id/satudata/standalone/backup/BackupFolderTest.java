package id.satudata.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.standalone.launch.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFolderTest {
    @TempDir
    private Path place;

    @Test
    void aBackupNeverMixesWithWhatWasThere() throws IOException {
        Files.writeString(place.resolve("letter.txt"), "keep me");

        assertThatThrownBy(() -> new BackupFolder(place).create())
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is not empty");
    }

    @Test
    void onlyItsOwnerReadsABackup() throws IOException {
        var backup = new BackupFolder(place.resolve("new"));

        backup.create();

        assertThat(Files.getPosixFilePermissions(backup.root()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void aBackupThatWasNotFinishedIsNone() {
        var backup = new BackupFolder(place);
        backup.create();

        assertThatThrownBy(backup::describe).isInstanceOf(Problem.class).hasMessageContaining("not finished");
    }

    @Test
    void aFinishedBackupTellsWhatItHolds() throws IOException {
        var backup = new BackupFolder(place);
        var holding = new Description(Instant.parse("2025-12-14T03:00:00Z"), 1_200, 1_234);
        backup.create();

        backup.complete(holding);

        assertThat(backup.describe()).isEqualTo(holding);
    }
}
