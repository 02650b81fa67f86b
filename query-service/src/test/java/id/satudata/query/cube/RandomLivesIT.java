package id.satudata.query.cube;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.kernel.region.Edition;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import id.satudata.query.record.RandomLives;
import id.satudata.query.record.RecordChange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ten thousand lives nobody would believe: whatever is asked, the cube says what a plain count of the records says. */
class RandomLivesIT {

    private static final int LIVES = 10_000;
    private static final int QUESTIONS = 200;
    private static final long SEED = 33_73;
    private static final int BATCH = 2_000;

    private static final String RETIRED = "92.71.01.1001";
    private static final String RECODED = "96.71.01.1001";
    private static final List<RegionCode> AREAS = List.of(
            RegionCode.NATION,
            RegionCode.of("33"),
            RegionCode.of("31"),
            RegionCode.of("33.73"),
            RegionCode.of("33.22"),
            RegionCode.of("33.73.01"),
            RegionCode.of("33.73.04.1001"),
            RegionCode.of("92"),
            RegionCode.of("96"));
    private static final List<LocalDate> KNOWN = IntStream.range(0, 10)
            .mapToObj(step -> LocalDate.of(2016, 3, 17).plusMonths(13L * step))
            .toList();

    private static final List<List<RecordedEvent>> RECORDS = RandomLives.tell(LIVES, SEED);
    private static final Regions REGIONS = Regions.load();

    private static CubeDatabase cube;
    private static Recount recount;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final PopulationFigures figures = new PopulationFigures();

    @BeforeAll
    static void followEveryLifeEventByEvent() {
        cube = CubeDatabase.empty().withRegions();
        recount = new Recount(RECORDS);
        List<RecordChange> changes = new ArrayList<>();
        for (List<RecordedEvent> record : RECORDS) {
            for (int known = 0; known < record.size(); known++) {
                changes.add(change(record.subList(0, known), record.subList(0, known + 1)));
            }
        }
        follow(cube, changes);
    }

    @Test
    void aStockIsWhatAPlainCountSays() {
        for (int question = 0; question < QUESTIONS; question++) {
            Area area = area();
            Slice slice = Slice.stock(day(), known(), ages());
            Map<Sex, Long> bySex =
                    Map.of(Sex.MALE, counted(area, slice, Sex.MALE), Sex.FEMALE, counted(area, slice, Sex.FEMALE));

            assertThat(figures.total(cube.jdbc(), area, slice))
                    .as("%s %s", area, slice)
                    .isEqualTo(
                            bySex.values().stream().mapToLong(Long::longValue).sum());
            assertThat(valuesBySex(area, slice)).as("%s %s by sex", area, slice).isEqualTo(bySex);
        }
    }

    @Test
    void aFlowIsWhatAPlainCountSays() {
        Map<Measure, Cause> flows = Map.of(
                Measure.BIRTHS, Cause.BORN,
                Measure.TAKEOVERS, Cause.TAKEN_OVER,
                Measure.ARRIVALS, Cause.ARRIVED,
                Measure.MOVES_IN, Cause.MOVED_IN,
                Measure.DEATHS, Cause.DIED,
                Measure.DEPARTURES, Cause.DEPARTED,
                Measure.MOVES_OUT, Cause.MOVED_OUT);
        List<Measure> measures = List.copyOf(flows.keySet());
        for (int question = 0; question < QUESTIONS; question++) {
            Area area = area();
            Measure measure = measures.get(question % measures.size());
            Slice slice = new Slice(measure, period(), known(), ages());
            Cause cause = flows.getOrDefault(measure, Cause.BORN);

            assertThat(figures.total(cube.jdbc(), area, slice))
                    .as("%s %s", area, slice)
                    .isEqualTo(recount.flow(cause, slice.period(), slice.knownOn(), in(area), slice.ages()));
        }
    }

    @Test
    void everyBalanceClosesWithTheStockAndWithWhatEachCauseCounts() {
        for (int question = 0; question < QUESTIONS / 5; question++) {
            Area area = area();
            Period period = period();
            LocalDate known = known();
            Slice everything = new Slice(Measure.POPULATION, period, known, Ages.ALL);
            long opening = recount.stock(period.eve(), known, in(area), Ages.ALL, null);
            long closing = recount.stock(period.to(), known, in(area), Ages.ALL, null);

            Map<Cause, Long> movements = new EnumMap<>(Cause.class);
            figures.movements(cube.jdbc(), area, everything, CalendarStep.YEAR)
                    .values()
                    .forEach(year -> year.forEach((cause, number) -> movements.merge(cause, number, Long::sum)));

            assertThat(opening
                            + movements.values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum())
                    .as("%s %s", area, everything)
                    .isEqualTo(closing);
            assertThat(Math.abs(movements.getOrDefault(Cause.DIED, 0L)))
                    .isEqualTo(recount.flow(Cause.DIED, period, known, in(area), Ages.ALL));
        }
    }

    @Test
    void theRowsOfEveryLevelAddUpToTheWhole() {
        for (Edition edition : REGIONS.editions()) {
            Area nation = new Area(RegionCode.NATION, edition);
            Slice slice = Slice.stock(LocalDate.of(2023, 6, 30), KNOWN.getLast(), Ages.ALL);
            long total = figures.total(cube.jdbc(), nation, slice);
            for (Level level : Level.values()) {
                List<String> regions = figures.regions(cube.jdbc(), nation, level, "", 100_000);
                assertThat(figures.values(cube.jdbc(), nation, slice, level, regions, List.of()).stream()
                                .mapToLong(Figure::value)
                                .sum())
                        .as("%s %s", edition.id(), level)
                        .isEqualTo(total);
            }
        }
    }

    @Test
    void everySingleYearAndFamilyRoleAddsUpToTheWhole() {
        Area area = new Area(RegionCode.of("33"), REGIONS.current());
        Slice slice = Slice.stock(LocalDate.of(2023, 2, 28), KNOWN.getLast(), Ages.ALL);
        List<Figure> byAge = figures.values(
                cube.jdbc(), area, slice, Level.PROVINCE, List.of("33"), List.of(Dimension.AGE, Dimension.FAMILY_ROLE));

        assertThat(byAge).allSatisfy(figure -> {
            assertThat(figure.value()).isPositive();
            assertThat(figure.coordinates().get(Dimension.AGE)).isBetween(0, 74);
        });
        for (int age = 0; age < 75; age++) {
            int years = age;
            assertThat(byAge.stream()
                            .filter(figure -> Integer.valueOf(years)
                                    .equals(figure.coordinates().get(Dimension.AGE)))
                            .mapToLong(Figure::value)
                            .sum())
                    .isEqualTo(recount.stock(slice.asOf(), slice.knownOn(), in(area), new Ages(age, age), null));
        }
    }

    @Test
    void aSeriesIsAStockForEachOfItsDays() {
        Area area = new Area(RegionCode.of("33.73"), REGIONS.current());
        Ages children = new Ages(0, 11);
        List<LocalDate> days = IntStream.range(0, 12)
                .mapToObj(month -> LocalDate.of(2020, 1, 31).plusMonths(month))
                .toList();
        Slice slice = Slice.stock(days.getLast(), KNOWN.getLast(), children);

        assertThat(figures.stocks(cube.jdbc(), area, slice, days, List.of()))
                .hasSize(12)
                .allSatisfy(point -> assertThat(point.value())
                        .isEqualTo(recount.stock(point.day(), slice.knownOn(), in(area), children, null)));
    }

    @Test
    void aRebuildFromTheRecordsEntersTheSame() {
        CubeDatabase rebuilt = CubeDatabase.empty();
        follow(
                rebuilt,
                RECORDS.stream().map(record -> change(List.of(), record)).toList());

        assertThat(rebuilt.checksum()).isEqualTo(cube.checksum());
    }

    @Test
    void duplicatedAndReorderedDeliveryEntersTheSame() {
        CubeDatabase reordered = CubeDatabase.empty();
        List<RecordChange> changes = new ArrayList<>();
        for (List<RecordedEvent> record : RECORDS) {
            List<RecordedEvent> known = List.of();
            for (RecordedEvent arrival : shuffled(record)) {
                List<RecordedEvent> more = inOrder(known, arrival);
                changes.add(change(known, more));
                changes.add(change(more, more));
                known = more;
            }
        }
        follow(reordered, changes);

        assertThat(reordered.checksum()).isEqualTo(cube.checksum());
    }

    private static void follow(CubeDatabase cube, List<RecordChange> changes) {
        for (int from = 0; from < changes.size(); from += BATCH) {
            cube.follow(changes.subList(from, Math.min(from + BATCH, changes.size())));
        }
    }

    private static RecordChange change(List<RecordedEvent> before, List<RecordedEvent> after) {
        return new RecordChange(after.getFirst().envelope().streamId(), before, after);
    }

    private static List<RecordedEvent> inOrder(List<RecordedEvent> known, RecordedEvent arrival) {
        List<RecordedEvent> more = new ArrayList<>(known);
        more.add(arrival);
        more.sort(Comparator.comparingLong(event -> event.envelope().position()));
        return more;
    }

    private List<RecordedEvent> shuffled(List<RecordedEvent> record) {
        List<RecordedEvent> shuffled = new ArrayList<>(record);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }

    private Map<Sex, Long> valuesBySex(Area area, Slice slice) {
        Map<Sex, Long> bySex = new EnumMap<>(Map.of(Sex.MALE, 0L, Sex.FEMALE, 0L));
        figures.values(
                        cube.jdbc(),
                        area,
                        slice,
                        area.code().level(),
                        List.of(area.code().value()),
                        List.of(Dimension.SEX))
                .forEach(figure -> bySex.put(
                        Sex.values()[figure.coordinates().getOrDefault(Dimension.SEX, 0) - 1], figure.value()));
        return bySex;
    }

    private long counted(Area area, Slice slice, Sex sex) {
        return recount.stock(slice.asOf(), slice.knownOn(), in(area), slice.ages(), sex);
    }

    /** Whether a village, by the code in an event, lies in an area as its edition draws it. */
    private static Predicate<String> in(Area area) {
        boolean recoded = !area.edition().id().equals("2022-11");
        return village -> area.code().contains(RegionCode.of(village.equals(RETIRED) && recoded ? RECODED : village));
    }

    private Area area() {
        Edition edition =
                REGIONS.editions().get(random.nextInt(REGIONS.editions().size()));
        List<RegionCode> listed = AREAS.stream()
                .filter(code -> REGIONS.find(code, edition).isPresent())
                .toList();
        return new Area(listed.get(random.nextInt(listed.size())), edition);
    }

    private LocalDate day() {
        return RandomLives.FIRST_DAY.plusDays(
                random.nextLong(ChronoUnit.DAYS.between(RandomLives.FIRST_DAY, RandomLives.LAST_DAY)));
    }

    private Period period() {
        LocalDate from = day();
        return new Period(from, from.plusDays(random.nextInt(3650)));
    }

    private LocalDate known() {
        return KNOWN.get(random.nextInt(KNOWN.size()));
    }

    private Ages ages() {
        int from = random.nextInt(40);
        return switch (random.nextInt(3)) {
            case 0 -> Ages.ALL;
            case 1 -> new Ages(from, null);
            default -> new Ages(from, from + random.nextInt(20));
        };
    }
}
