package id.satudata.standalone.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderWithAnythingElseInItIsNotOurs() throws IOException {
        var data = new DataFolder(folder);
        Files.createDirectories(data.engine(Part.KAFKA));
        Files.createFile(folder.resolve("kafka.lock"));
        assertThat(data.isOurs()).isTrue();

        Files.createFile(folder.resolve("thesis.txt"));
        assertThat(data.isOurs()).isFalse();
    }

    @Test
    void aFolderThatIsNotThereYetIsOurs() {
        assertThat(new DataFolder(folder.resolve("none")).isOurs()).isTrue();
    }

    @Test
    void aProcessOfAnotherFolderIsNotOurs() throws IOException {
        var data = new DataFolder(folder);
        var idle = new ProcessBuilder("sleep", "60", Processes.mark(data)).start();
        try {
            assertThat(new Processes(data).all()).isEmpty();
        } finally {
            idle.destroyForcibly();
        }
    }
}
