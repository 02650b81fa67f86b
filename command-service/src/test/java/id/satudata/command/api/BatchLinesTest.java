package id.satudata.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchLinesTest {

    @Test
    void linesEndAtLineFeeds() throws IOException {
        assertThat(read("a\nbc\n\nd")).containsExactly("a", "bc", "", "d");
        assertThat(read("a\n")).containsExactly("a");
        assertThat(read("")).isEmpty();
    }

    @Test
    void aLineMayComeInPieces() throws IOException {
        InputStream drops = new ByteArrayInputStream("one\ntwo\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1));
            }

            @Override
            public int read(byte[] into) {
                return read(into, 0, into.length);
            }
        };

        assertThat(read(drops)).containsExactly("one", "two");
    }

    @Test
    void aLineOfTheGreatestLengthIsTakenAndALongerOnePassedOver() throws IOException {
        String longest = "x".repeat(BatchLines.LONGEST);

        assertThat(read(longest + "\n" + longest + "x\nnext")).containsExactly(longest, "too long", "next");
        assertThat(read("x".repeat(1_000_000) + "\nnext")).containsExactly("too long", "next");
    }

    @Test
    void onlySpaceIsBlank() {
        assertThat(new BatchLines.Line(" \t\r".getBytes(StandardCharsets.UTF_8), false).isBlank())
                .isTrue();
        assertThat(new BatchLines.Line(" x".getBytes(StandardCharsets.UTF_8), false).isBlank())
                .isFalse();
        assertThat(new BatchLines.Line(new byte[0], true).isBlank()).isFalse();
    }

    private static List<String> read(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> read(InputStream stream) throws IOException {
        BatchLines lines = new BatchLines(stream);
        List<String> read = new ArrayList<>();
        for (BatchLines.Line line = lines.next(); line != null; line = lines.next()) {
            read.add(line.isTooLong() ? "too long" : new String(line.bytes(), StandardCharsets.UTF_8));
        }
        return read;
    }
}
