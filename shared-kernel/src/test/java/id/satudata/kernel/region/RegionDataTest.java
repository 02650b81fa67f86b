package id.satudata.kernel.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RegionDataTest {
    private final Regions regions = Regions.load();

    @Test
    void theFilesAreThoseTheRefreshMade() throws Exception {
        var sums = new String(bytes("SHA256SUMS"), StandardCharsets.US_ASCII)
                .lines()
                .toList();
        assertThat(sums).hasSizeGreaterThanOrEqualTo(9).allSatisfy(line -> {
            var fields = line.split("  ", 2);
            assertThat(sha256(fields[1])).as(fields[1]).isEqualTo(fields[0]);
        });
    }

    @Test
    void theListOfRecodingsAgreesWithThePlaces() {
        assertThat(Csv.lines("recodings.csv")).hasSizeGreaterThan(1_200).allSatisfy(line -> {
            var fields = Csv.fields(line, 5);
            if (!fields[2].isEmpty()) {
                assertThat(everHeld(fields[2])).containsAnyElementsOf(everHeld(fields[1]));
            }
        });
    }

    @Test
    void theLicenceTravelsWithTheData() throws IOException {
        assertThat(new String(bytes("NOTICE.md"), StandardCharsets.UTF_8))
                .contains("Open Database License", "idn-area-data");
        assertThat(new String(bytes("LICENSE-ODbL.md"), StandardCharsets.UTF_8))
                .contains("Open Database License (ODbL)");
    }

    private Iterable<Integer> everHeld(String code) {
        return regions.editions().stream()
                .flatMap(edition -> regions.find(RegionCode.of(code), edition).stream())
                .map(Region::place)
                .toList();
    }

    private static String sha256(String file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(file)));
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream stream = Regions.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(stream, file).readAllBytes();
        }
    }
}
