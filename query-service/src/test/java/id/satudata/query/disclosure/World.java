package id.satudata.query.disclosure;

import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.RegionCode;
import id.satudata.query.cube.Cause;
import id.satudata.query.cube.Period;
import id.satudata.query.record.CaseHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small country that never was, counted person by person: some villages large, some tiny, one empty at times. People
 * are born, die, move, leave and come back; a few facts become known late, a few are corrected. The same seed makes the
 * same country.
 */
final class World implements ExactCounts {

    static final List<String> VILLAGES = List.of(
            "31.71.01.1001",
            "33.22.01.2001",
            "33.22.01.2002",
            "33.73.01.1001",
            "33.73.01.1002",
            "33.73.01.1003",
            "33.73.02.1001",
            "33.73.02.1002");

    static final int FIRST_YEAR = 2020;
    static final int LAST_YEAR = 2022;

    private static final LocalDate TAKEOVER = LocalDate.of(2019, 3, 1);
    private static final Map<Level, Map<String, String>> REGIONS = regions();

    private final SplittableRandom random;
    private final List<List<Version>> people = new ArrayList<>();
    private final boolean late;
    private final Map<String, Regional<People>> counted = new HashMap<>();
    private final Map<String, Regional<Long>> flows = new HashMap<>();
    private final Map<String, Turnover> turnovers = new HashMap<>();

    /** @param went null for as long as the story tells */
    private record Stay(
            String village,
            LocalDate from,
            Cause came,
            @Nullable LocalDate to,
            @Nullable Cause went) {}

    private record Version(LocalDate knownFrom, int sex, LocalDate birth, List<Stay> stays) {}

    /** @param late whether facts become known late and are corrected */
    World(long seed, int size, boolean late) {
        this.random = new SplittableRandom(seed);
        this.late = late;
        double[] weights = VILLAGES.stream()
                .mapToDouble(village -> Math.pow(random.nextDouble(), 3) + 0.02)
                .toArray();
        for (int person = 0; person < size; person++) {
            boolean newborn = random.nextInt(4) == 0;
            LocalDate birth = newborn
                    ? LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(365 * 3))
                    : LocalDate.of(2019, 1, 1).minusDays(random.nextInt(365 * 75));
            people.add(versions(live(birth, newborn, weights), birth));
        }
    }

    private List<Stay> live(LocalDate birth, boolean newborn, double[] weights) {
        List<Stay> stays = new ArrayList<>();
        String village = village(weights);
        LocalDate from = newborn ? birth : TAKEOVER;
        Cause came = newborn ? Cause.BORN : Cause.TAKEN_OVER;
        while (true) {
            LocalDate next = from.plusDays(1 + random.nextInt(365 * 6));
            if (next.getYear() > LAST_YEAR) {
                stays.add(new Stay(village, from, came, null, null));
                return stays;
            }
            int fate = random.nextInt(10);
            if (fate < 3) {
                stays.add(new Stay(village, from, came, next, Cause.DIED));
                return stays;
            }
            if (fate < 5) {
                stays.add(new Stay(village, from, came, next, Cause.DEPARTED));
                from = next.plusDays(30 + random.nextInt(300));
                came = Cause.ARRIVED;
                village = village(weights);
            } else {
                String to = village(weights);
                if (!to.equals(village)) {
                    stays.add(new Stay(village, from, came, next, Cause.MOVED_OUT));
                    from = next;
                    came = Cause.MOVED_IN;
                    village = to;
                }
            }
            if (from.getYear() > LAST_YEAR) {
                return stays;
            }
        }
    }

    private String village(double[] weights) {
        double left = random.nextDouble() * Arrays.stream(weights).sum();
        int village = 0;
        while (left > weights[village]) {
            left -= weights[village++];
        }
        return VILLAGES.get(village);
    }

    /** As told at once; or the last stay unknown for a while, or the birthday wrong. */
    private List<Version> versions(List<Stay> stays, LocalDate birth) {
        int sex = 1 + random.nextInt(2);
        LocalDate known = stays.getFirst().from();
        Version truth = new Version(known, sex, birth, stays);
        if (!late || random.nextInt(5) > 0) {
            return List.of(truth);
        }
        Version wrong = random.nextBoolean()
                ? new Version(known, 3 - sex, birth.minusYears(6), stays)
                : new Version(known, sex, birth, stays.subList(0, Math.max(1, stays.size() - 1)));
        LocalDate corrected = stays.getLast().from().plusDays(random.nextInt(500));
        return List.of(wrong, new Version(corrected, sex, birth, stays));
    }

    /** Everybody's life as it is told to the register, at once. */
    List<CaseHistory> histories() {
        return people.stream().map(List::getLast).map(World::history).toList();
    }

    private static CaseHistory history(Version life) {
        CaseHistory history = CaseHistory.someone();
        Sex sex = life.sex() == 1 ? Sex.MALE : Sex.FEMALE;
        for (Stay stay : life.stays()) {
            String from = stay.from().toString();
            switch (stay.came()) {
                case BORN -> history.born(stay.village(), from, sex);
                case TAKEN_OVER ->
                    history.takenOver(stay.village(), life.birth().toString(), sex, from, null);
                case ARRIVED -> history.arrived(stay.village(), from);
                default -> history.moved(stay.village(), from);
            }
            if (stay.went() == Cause.DIED) {
                history.died(String.valueOf(stay.to()));
            } else if (stay.went() == Cause.DEPARTED) {
                history.departed(String.valueOf(stay.to()));
            }
        }
        return history;
    }

    @Override
    public Regional<People> people(Level level, Set<String> around, LocalDate day) {
        return only(around, counted.computeIfAbsent(level + " " + day, first -> count(level, day)));
    }

    private Regional<People> count(Level level, LocalDate day) {
        Regional<People.Builder> building = new Regional<>();
        asKnownOn(day)
                .forEach(life -> life.stays().stream()
                        .filter(stay -> !stay.from().isAfter(day))
                        .filter(stay -> stay.to() == null || stay.to().isAfter(day))
                        .forEach(stay -> {
                            int age =
                                    java.time.Period.between(life.birth(), day).getYears();
                            String outer = outer(stay.village(), level);
                            building.computeIfAbsent(outer, region(stay.village(), level), People.Builder::new)
                                    .add(life.sex(), Math.max(0, age), 1);
                        }));
        Regional<People> all = building.map(People.Builder::build);
        VILLAGES.forEach(village -> all.putIfAbsent(outer(village, level), region(village, level), People.NOBODY));
        return all;
    }

    @Override
    public Regional<Long> flow(Level level, Set<String> around, Cause cause, Period step) {
        return only(around, flows.computeIfAbsent(level + " " + cause + step, first -> count(level, cause, step)));
    }

    private Regional<Long> count(Level level, Cause cause, Period step) {
        Regional<Long> flow = new Regional<>();
        events(step, level, cause::equals)
                .forEach(village -> flow.merge(outer(village, level), region(village, level), 1L, Long::sum));
        VILLAGES.forEach(village -> flow.putIfAbsent(outer(village, level), region(village, level), 0L));
        return flow;
    }

    private static <T> Regional<T> only(Set<String> around, Regional<T> all) {
        Regional<T> some = new Regional<>();
        around.forEach(code -> some.putFamily(code, all.in(code)));
        return some;
    }

    @Override
    public Regional<List<Turnover>> turnover(
            Level level, Set<String> around, Set<String> regions, int firstYear, int lastYear) {
        Regional<List<Turnover>> turnover = new Regional<>();
        for (String village : VILLAGES) {
            String region = region(village, level);
            if (around.contains(outer(village, level)) && regions.contains(region)) {
                turnover.put(
                        outer(village, level),
                        region,
                        IntStream.rangeClosed(firstYear, lastYear)
                                .mapToObj(year -> turnover(level, region, year(year)))
                                .toList());
            }
        }
        return turnover;
    }

    Turnover turnover(Level level, String region, Period period) {
        return turnovers.computeIfAbsent(level + region + period, first -> count(level, region, period));
    }

    private Turnover count(Level level, String region, Period period) {
        long came = events(period, level, cause -> !cause.isExit())
                .filter(village -> region(village, level).equals(region))
                .count();
        long went = events(period, level, Cause::isExit)
                .filter(village -> region(village, level).equals(region))
                .count();
        return new Turnover(came, went);
    }

    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static String region(String village, Level level) {
        return Objects.requireNonNull(Objects.requireNonNull(REGIONS.get(level)).get(village));
    }

    private static Map<Level, Map<String, String>> regions() {
        Map<Level, Map<String, String>> regions = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            regions.put(
                    level,
                    VILLAGES.stream()
                            .collect(Collectors.toMap(
                                    Function.identity(),
                                    village -> RegionCode.of(village)
                                            .ancestor(level)
                                            .value())));
        }
        return regions;
    }

    private static String outer(String village, Level level) {
        return level.above().map(above -> region(village, above)).orElse(NOTHING);
    }

    private Stream<Version> asKnownOn(LocalDate day) {
        return people.stream()
                .flatMap(versions -> versions.stream()
                        .filter(version -> !version.knownFrom().isAfter(day))
                        .reduce((earlier, later) -> later)
                        .stream());
    }

    /** The villages in which something happened, once for each time; moves inside a region of the level do not count. */
    private Stream<String> events(Period step, Level level, Predicate<Cause> which) {
        List<String> villages = new ArrayList<>();
        asKnownOn(step.to()).forEach(life -> {
            List<Stay> stays = life.stays();
            for (int i = 0; i < stays.size(); i++) {
                Stay stay = stays.get(i);
                boolean within = i > 0 && stay.came() == Cause.MOVED_IN && isSame(stays.get(i - 1), stay, level);
                if (!within && which.test(stay.came()) && contains(step, stay.from())) {
                    villages.add(stay.village());
                }
                boolean on =
                        i + 1 < stays.size() && stay.went() == Cause.MOVED_OUT && isSame(stay, stays.get(i + 1), level);
                LocalDate to = stay.to();
                if (to != null && !on && contains(step, to) && which.test(Objects.requireNonNull(stay.went()))) {
                    villages.add(stay.village());
                }
            }
        });
        return villages.stream();
    }

    private static boolean isSame(Stay one, Stay other, Level level) {
        return region(one.village(), level).equals(region(other.village(), level));
    }

    private static boolean contains(Period step, LocalDate day) {
        return !day.isBefore(step.from()) && !day.isAfter(step.to());
    }
}
