package id.satudata.query.cube;

import java.time.LocalDate;

/** Where a delta is entered: what changed, and the day from which the register knew it. */
record Cell(Contribution contribution, LocalDate knownOn) {}
