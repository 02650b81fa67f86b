package id.satudata.kernel.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeafBytesTest {

    @Test
    void aLeafHasTheBytesThatWereWrittenDown() {
        List<byte @Nullable []> fields = new ArrayList<>();
        fields.add(LeafBytes.integer(258));
        fields.add(LeafBytes.uuid(UUID.fromString("01a207d3-21b6-7d55-a4d8-9e076f96a92f")));
        fields.add(LeafBytes.instant(Instant.parse("1970-01-01T00:00:01.000002Z")));
        fields.add(LeafBytes.text("é"));
        fields.add(null);
        fields.add(new byte[0]);
        fields.add(new byte[] {7});

        byte[] leaf = LeafBytes.of("events", fields);

        assertThat(HexFormat.of().formatHex(leaf)).isEqualTo("""
                00000006 6576656e7473
                00000008 0000000000000102
                00000010 01a207d321b67d55a4d89e076f96a92f
                00000008 00000000000f4242
                00000002 c3a9
                ffffffff
                00000000
                00000001 07
                """.replaceAll("\\s", ""));
    }

    @Test
    void noTwoRowsHaveTheSameBytes() {
        List<byte @Nullable []> nothing = new ArrayList<>();
        nothing.add(null);

        assertThat(LeafBytes.of("events", List.of(LeafBytes.text("ab"), LeafBytes.text("c"))))
                .isNotEqualTo(LeafBytes.of("events", List.of(LeafBytes.text("a"), LeafBytes.text("bc"))));
        assertThat(LeafBytes.of("events", List.of(new byte[0]))).isNotEqualTo(LeafBytes.of("events", nothing));
        assertThat(LeafBytes.of("events", List.of())).isNotEqualTo(LeafBytes.of("audit", List.of()));
    }

    @Test
    void anArrayHasTheBytesThatWereWrittenDown() {
        byte[] two =
                LeafBytes.uuids(new @Nullable UUID[] {UUID.fromString("01a207d3-21b6-7d55-a4d8-9e076f96a92f"), null});

        assertThat(HexFormat.of().formatHex(two)).isEqualTo("""
                00000010 01a207d321b67d55a4d89e076f96a92f
                ffffffff
                """.replaceAll("\\s", ""));
        assertThat(LeafBytes.uuids(new @Nullable UUID[0])).isEmpty();
    }

    @Test
    void aTimeWithoutEndIsALeafToo() {
        assertThat(LeafBytes.instant(OffsetDateTime.MAX.toInstant())).hasSize(8);
        assertThat(LeafBytes.instant(OffsetDateTime.MIN.toInstant())).hasSize(8);
    }
}
