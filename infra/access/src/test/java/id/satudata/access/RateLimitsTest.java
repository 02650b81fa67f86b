package id.satudata.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.satudata.kernel.access.Caller;
import id.satudata.kernel.access.RegionScope;
import id.satudata.kernel.access.Role;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final RateLimits limits = new RateLimits(new RateLimitProperties(5, 3, 5, 5, 5));

    @Test
    void anAgencyThatAsksTooOftenIsToldWhenToGoOn() {
        Caller bps = caller("bps");
        for (int i = 0; i < 3; i++) {
            limits.require(bps, Rate.FIGURES);
        }

        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> exhaust(bps));

        assertThat(refused.refusal()).isEqualTo(Refusal.TOO_MANY_REQUESTS);
        assertThat(refused.retryAfter()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void oneAgencyDoesNotUseUpAnothers() {
        assertThatThrownBy(() -> exhaust(caller("bps"))).isInstanceOf(RefusedException.class);

        assertThatCode(() -> limits.require(caller("bappenas"), Rate.FIGURES)).doesNotThrowAnyException();
    }

    @Test
    void whoeverAsksForTooManyFiguresMayStillVerifyAndRecord() {
        Caller bps = caller("bps");
        assertThatThrownBy(() -> exhaust(bps)).isInstanceOf(RefusedException.class);

        assertThatCode(() -> limits.require(bps, Rate.VERIFICATIONS)).doesNotThrowAnyException();
        assertThatCode(() -> limits.require(bps, Rate.FACTS)).doesNotThrowAnyException();
    }

    private void exhaust(Caller caller) {
        for (int i = 0; i < 1_000; i++) {
            limits.require(caller, Rate.FIGURES);
        }
    }

    private static Caller caller(String agency) {
        return new Caller("x", Role.ANALYST, agency, Set.of(), RegionScope.NATION, null, null);
    }
}
