package id.satudata.faults.audit;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Whether the figures of each regency are those of a recount from the log. */
final class CubeAudit {
    private static final ZoneId REGISTER = ZoneId.of("Asia/Jakarta");
    private static final int REGENCY_CODE_LENGTH = 5;
    private static final List<LocalDate> PAST_DAYS =
            List.of(LocalDate.of(2016, 3, 31), LocalDate.of(2018, 12, 31), LocalDate.of(2021, 6, 30));

    private final Collection<Life> lives;
    private final Questions questions;

    CubeAudit(Collection<Life> lives, Questions questions) {
        this.lives = lives;
        this.questions = questions;
    }

    List<String> broken() throws IOException {
        LocalDate today = LocalDate.now(REGISTER);
        List<String> broken = new ArrayList<>();
        compare(today, broken);
        for (LocalDate day : PAST_DAYS) {
            compare(day, broken);
        }
        // the log was filled in this run: two days ago nothing of it was known
        Broken.ifAny(
                broken,
                stock(today, "&knownOn=" + today.minusDays(2)).values().stream()
                        .filter(value -> value != 0)
                        .count(),
                "regencies have people as known before the first of them was reported");
        return broken;
    }

    private void compare(LocalDate day, List<String> broken) throws IOException {
        Map<String, Long> told = stock(day, "");
        told.values().removeIf(value -> value == 0);
        Map<String, Long> recounted = recount(day);
        if (!told.equals(recounted)) {
            broken.add("the population of the regencies on %s is %,d, and %,d by a recount of the log"
                    .formatted(day, sum(told), sum(recounted)));
        }
    }

    private Map<String, Long> recount(LocalDate day) {
        Map<String, Long> counts = new TreeMap<>();
        lives.forEach(life -> life.villageOn(day)
                .ifPresent(village -> counts.merge(village.substring(0, REGENCY_CODE_LENGTH), 1L, Long::sum)));
        return counts;
    }

    private Map<String, Long> stock(LocalDate day, String more) throws IOException {
        JsonNode answer = questions.get(
                "/v1/indicators/population/values?level=regency&size=1000&asOf=%s%s".formatted(day, more));
        Map<String, Long> values = new TreeMap<>();
        answer.path("rows")
                .forEach(row -> values.put(
                        row.path("region").path("code").asString(),
                        row.path("value").asLong()));
        return values;
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
