package id.satudata.standalone.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.kernel.seal.Block;
import id.satudata.kernel.seal.Hash;
import id.satudata.kernel.seal.SigningKey;
import id.satudata.standalone.launch.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class PublishedBlocksTest {
    private static final Instant AT = Instant.parse("2026-11-23T09:53:27Z");

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private final List<Block> blocks = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("events.ndjson");
        var key = SigningKey.draw();
        var link = Block.Link.FIRST;
        var lines = new StringBuilder();
        for (int number = 1; number <= 3; number++) {
            var block = Block.sign(new Block.Contents("events", number, number, number, Hash.NONE), link, AT, key);
            blocks.add(block);
            lines.append(JsonMapper.shared().writeValueAsString(block)).append('\n');
            link = Block.Link.after(block);
        }
        Files.writeString(file, lines);
    }

    @Test
    void allBlocksAreReadInTheirOrder() throws IOException {
        assertThat(read()).isEqualTo(blocks);
    }

    @Test
    void aLineThatIsStillBeingWrittenIsNotRead() throws IOException {
        String all = Files.readString(file);
        Files.writeString(file, all.substring(0, all.length() - 1));

        assertThat(read()).isEqualTo(blocks.subList(0, 2));
    }

    @Test
    void whatIsAddedLaterIsNotRead() throws IOException {
        try (var published = PublishedBlocks.in(file)) {
            Files.writeString(file, Files.readString(file) + Files.readString(file));

            assertThat(published).toIterable().hasSize(3);
        }
    }

    @Test
    void whatIsNoBlockIsToldWithItsLine() throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst("\"number\":2", "\"number\":{}"));

        assertThatThrownBy(this::read).isInstanceOf(Problem.class).hasMessageContaining("Line 2 of");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThatThrownBy(() -> PublishedBlocks.in(folder.resolve("none")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("--seals");
    }

    private List<Block> read() throws IOException {
        try (var published = PublishedBlocks.in(file)) {
            var read = new ArrayList<Block>();
            published.forEachRemaining(read::add);
            return read;
        }
    }
}
