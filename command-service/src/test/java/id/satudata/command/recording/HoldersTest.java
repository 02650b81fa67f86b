package id.satudata.command.recording;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.command.decision.Claim;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HoldersTest {
    private static final Claim NIK = new Claim("nik", "3373040101900001");
    private static final UUID SARI = new UUID(0, 1);
    private static final UUID BUDI = new UUID(0, 2);

    private final Holders holders = new Holders();

    @Test
    void whatIsGivenIsGained() {
        holders.give(NIK, SARI);

        assertThat(holders.of(NIK)).contains(SARI);
        assertThat(holders.gained()).isEqualTo(Map.of(NIK, SARI));
        assertThat(holders.lost()).isEmpty();
    }

    @Test
    void whatIsReleasedIsLost() {
        holders.learn(Map.of(NIK, SARI));

        holders.release(NIK);

        assertThat(holders.of(NIK)).isEmpty();
        assertThat(holders.lost()).isEqualTo(Map.of(NIK, SARI));
        assertThat(holders.gained()).isEmpty();
    }

    @Test
    void whatChangesHandsIsLostByOneAndGainedByTheOther() {
        holders.learn(Map.of(NIK, SARI));

        holders.release(NIK);
        holders.give(NIK, BUDI);

        assertThat(holders.lost()).isEqualTo(Map.of(NIK, SARI));
        assertThat(holders.gained()).isEqualTo(Map.of(NIK, BUDI));
    }

    @Test
    void whatIsGivenAndReleasedAgainLeavesNothingToWriteDown() {
        holders.give(NIK, SARI);
        holders.release(NIK);

        assertThat(holders.gained()).isEmpty();
        assertThat(holders.lost()).isEmpty();
    }
}
