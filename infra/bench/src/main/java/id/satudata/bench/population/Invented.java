package id.satudata.bench.population;

import java.time.LocalDate;
import java.util.List;

/** Someone of the population, as first registered. */
public record Invented(String nik, String name, LocalDate birthDate) {

    /** At most so many of a population, spread over all of it. */
    public static List<Invented> sample(PopulationLog log, int count) {
        int every = Math.max(1, log.citizens() / count);
        int[] seen = new int[1];
        return log.residents()
                .filter(each -> seen[0]++ % every == 0)
                .limit(count)
                .toList();
    }
}
