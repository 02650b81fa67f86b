package id.satudata.query.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

    @Test
    void aSmallCountTakesItsNeighbourWithIt() {
        assertThat(shown(12L, 60L, 3L, 40L)).containsExactly(12L, 60L);
        assertThat(shown(3L, 1L, 20L, 40L)).isEmpty();
        assertThat(shown(40L, 30L)).containsExactly(40L, 30L);
    }

    @Test
    void ofAHandfulNothingIsShown() {
        assertThat(shown(3L, 1L)).isEmpty();
        assertThat(shown(3L)).isEmpty();
        assertThat(shown()).isEmpty();
    }

    @Test
    void oneCountOfEnoughIsShown() {
        assertThat(shown(5L)).containsExactly(5L);
    }

    private static List<Long> shown(Long... counts) {
        return SmallCounts.shown(List.of(counts), Long::longValue, 5);
    }
}
