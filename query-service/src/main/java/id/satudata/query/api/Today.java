package id.satudata.query.api;

import id.satudata.kernel.region.LegalZone;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The current day in the capital, which questions without a day mean. */
@Component
public final class Today {

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate get() {
        return LocalDate.ofInstant(clock.instant(), LegalZone.WIB.id());
    }
}
