package id.satudata.query.cube;

import java.time.LocalDate;
import java.util.Map;

/**
 * One number of a series.
 *
 * @param day of a stock the day it is of; of a flow the first day of the calendar step
 * @param coordinates the stored code, or the number of years, of each dimension asked for
 */
public record Point(LocalDate day, Map<Dimension, Integer> coordinates, long value) {}
