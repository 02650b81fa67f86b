package id.satudata.query.cube;

import id.satudata.query.rebuild.Rebuilds;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes the ledger once a day, and after a rebuild. */
@Component
class ClosingSchedule {

    private final Closings closings;
    private final Rebuilds rebuilds;

    ClosingSchedule(Closings closings, Rebuilds rebuilds) {
        this.closings = closings;
        this.rebuilds = rebuilds;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void closeWhenDue() {
        if (closings.areDue()) {
            rebuilds.start(closings);
        }
    }
}
