package id.satudata.kernel.region;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Registered residents per province, rounded to thousands (Ditjen Dukcapil, semester II 2024).
 *
 * @param asOf the last day of the semester
 * @param people persons by province code, in order of code
 */
public record ProvincePopulation(LocalDate asOf, SortedMap<RegionCode, Long> people) {
    private static final int COLUMNS = 2;
    private static final long PERSONS_PER_UNIT = 1000;

    public ProvincePopulation {
        people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
    }

    public static ProvincePopulation load() {
        return new ProvincePopulation(
                LocalDate.of(2024, 12, 31),
                Csv.lines("population-2024-2.csv").stream()
                        .map(line -> Csv.fields(line, COLUMNS))
                        .collect(collectingAndThen(
                                toMap(fields -> RegionCode.of(fields[0]), ProvincePopulation::persons), TreeMap::new)));
    }

    private static long persons(String[] fields) {
        return Long.parseLong(fields[1]) * PERSONS_PER_UNIT;
    }

    /**
     * Persons in a province.
     *
     * @throws IllegalArgumentException for any other code
     */
    public long of(RegionCode province) {
        Long persons = people.get(province);
        if (persons == null) {
            throw new IllegalArgumentException("No population figure for " + province);
        }
        return persons;
    }

    public long total() {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }
}
