package id.satudata.kernel.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RightsRequestedTest {

    @Test
    void theDeadlineIsThreeTimesTwentyFourHoursAfterTheReceiptAlsoOverAWeekend() {
        Instant fridayEvening = Instant.parse("2026-11-20T11:30:00.000001Z");

        assertThat(request(fridayEvening).dueAt()).isEqualTo("2026-11-23T11:30:00.000001Z");
    }

    private static RightsRequested request(Instant receivedAt) {
        return new RightsRequested(
                UUID.randomUUID(), UUID.randomUUID(), RightsKind.ACCESS, null, RightsChannel.OWN_TOKEN, receivedAt);
    }
}
