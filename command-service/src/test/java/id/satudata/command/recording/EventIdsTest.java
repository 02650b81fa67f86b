package id.satudata.command.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventIdsTest {
    private final EventIds ids = new EventIds();

    @Test
    void idsAreOfVersionSevenAndSayWhen() {
        Instant now = Instant.parse("2021-12-14T03:00:00.123Z");

        UUID id = ids.next(now);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(now.toEpochMilli());
    }

    @Test
    void idsOfALaterTimeSortLater() {
        Instant now = Instant.parse("2021-12-14T03:00:00Z");

        assertThat(ids.next(now).toString())
                .isLessThan(ids.next(now.plusMillis(1)).toString());
    }

    @Test
    void noIdIsDrawnTwice() {
        Instant now = Instant.EPOCH;

        assertThat(IntStream.range(0, 10_000).mapToObj(draw -> ids.next(now)).collect(Collectors.toSet()))
                .hasSize(10_000);
    }
}
