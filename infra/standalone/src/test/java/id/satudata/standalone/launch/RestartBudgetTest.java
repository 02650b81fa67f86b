package id.satudata.standalone.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartBudgetTest {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    @Test
    void aPartMayDieFiveTimesAMinute() {
        var budget = new RestartBudget();
        for (int i = 0; i < 5; i++) {
            assertThat(budget.allows(i)).isTrue();
        }
        assertThat(budget.allows(5)).isFalse();
        assertThat(budget.allows(MINUTE + 10)).isTrue();
    }

    @Test
    void eachPauseIsLongerThanTheOneBefore() {
        var budget = new RestartBudget();
        budget.allows(0);
        var first = budget.pause();
        budget.allows(1);

        assertThat(budget.pause()).isGreaterThan(first);
    }
}
