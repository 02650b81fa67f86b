package id.satudata.kernel.region;

import java.time.LocalDate;

/**
 * One issue of the official region codes.
 *
 * @param id year of the decree, with the month where a year has several: {@code 2025}, {@code 2022-12}
 * @param decree what the codes rest on
 * @param validFrom the day of the decree
 */
public record Edition(String id, String decree, LocalDate validFrom) {}
