package id.satudata.query.cube;

import java.time.LocalDate;

/** Days, both ends included. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends on or after the day it begins");
        }
    }

    /** The day whose close is the period's opening. */
    public LocalDate eve() {
        return from.minusDays(1);
    }
}
