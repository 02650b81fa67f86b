package id.satudata.query.rights;

import java.time.Duration;
import java.time.Instant;

/** How near a deadline is when somebody is reminded of it. */
enum Stage {
    DAY_BEFORE(Duration.ofHours(24)),
    HOURS_BEFORE(Duration.ofHours(6)),
    OVERDUE(Duration.ZERO);

    private final Duration before;

    Stage(Duration before) {
        this.before = before;
    }

    /** The latest deadline that is this near. */
    Instant reaches(Instant now) {
        return now.plus(before);
    }
}
