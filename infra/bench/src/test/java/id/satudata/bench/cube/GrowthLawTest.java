package id.satudata.bench.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrowthLawTest {

    @Test
    void whatGrowsWithTheRootIsSeenToAndFoundAgainFarAway() {
        GrowthLaw law =
                GrowthLaw.of(new LinkedHashMap<>(Map.of(1_000_000L, 10.0, 4_000_000L, 20.0, 16_000_000L, 40.0)));

        assertThat(law).hasToString("citizens^0.50");
        assertThat(law.at(256_000_000)).isCloseTo(160, withPercentage(0.1));
    }

    @Test
    void whatDoesNotGrowStaysAsItIs() {
        GrowthLaw law = GrowthLaw.of(new LinkedHashMap<>(Map.of(1_000_000L, 5.0, 28_000_000L, 5.0)));

        assertThat(law.at(280_000_000)).isCloseTo(5, withPercentage(0.1));
    }
}
