package id.satudata.query.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;

/** One figure of a series: a stock at the end of {@code to}, or a flow from {@code from} to {@code to}. */
record SeriesRow(
        LocalDate from, LocalDate to, @JsonUnwrapped Coordinates coordinates, long value) {}
