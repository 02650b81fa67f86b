package id.satudata.query.cube;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lives come in while the ledger is closed at any moment, up to any day: no figure tells. */
class ClosingsIT {

    private static final int LIVES = 2_000;
    private static final int QUESTIONS = 120;
    private static final int BATCH = 500;
    private static final long SEED = 19_45;

    private static final String RETIRED = "92.71.01.1001";
    private static final String RECODED = "96.71.01.1001";
    private static final List<RegionCode> AREAS = List.of(
            RegionCode.NATION,
            RegionCode.NATION,
            RegionCode.of("33"),
            RegionCode.of("31"),
            RegionCode.of("92"),
            RegionCode.of("96"),
            RegionCode.of("33.73"),
            RegionCode.of("33.22"),
            RegionCode.of("33.73.01"),
            RegionCode.of("33.22.02"),
            RegionCode.of("92.71.01"),
            RegionCode.of("96.71.01"));
    private static final List<Level> LEVELS = List.of(Level.NATION, Level.PROVINCE, Level.REGENCY, Level.DISTRICT);
    private static final List<List<Dimension>> BREAKDOWNS = List.of(
            List.of(),
            List.of(Dimension.SEX),
            List.of(Dimension.AGE),
            List.of(Dimension.AGE_BAND),
            List.of(Dimension.SEX, Dimension.AGE_BAND),
            List.of(Dimension.AGE, Dimension.AGE_BAND, Dimension.SEX));
    private static final LocalDate FIRST_KNOWN = LocalDate.of(2015, 1, 1);
    private static final int KNOWN_DAYS = 365 * 11;

    private static final List<List<RecordedEvent>> RECORDS = RandomLives.tell(LIVES, SEED);
    private static final Regions REGIONS = Regions.load();
    private static final SplittableRandom RANDOM = new SplittableRandom(SEED);
    private static final CubeDatabase CUBE = CubeDatabase.empty().withRegions();

    private final PopulationFigures figures = new PopulationFigures();

    @BeforeAll
    static void followTheLivesAndCloseNowAndThen() {
        List<RecordChange> changes = new ArrayList<>();
        for (List<RecordedEvent> record : RECORDS) {
            for (int known = 0; known < record.size(); known++) {
                changes.add(new RecordChange(
                        record.getFirst().envelope().streamId(),
                        record.subList(0, known),
                        record.subList(0, known + 1)));
            }
        }
        changes.sort(Comparator.comparing(ClosingsIT::arrival));
        int made = 0;
        for (int from = 0; from < changes.size(); from += BATCH) {
            CUBE.follow(changes.subList(from, Math.min(from + BATCH, changes.size())));
            if (RANDOM.nextInt(2) == 0) {
                made += CUBE.close(known(), RANDOM.nextInt(10, 120));
            }
        }
        assertThat(made).as("closings made").isGreaterThan(100);
        assertThat(count("cube_closing where level = 3"))
                .as("closings of districts")
                .isGreaterThan(100);
        assertThat(count("cube_straggler")).as("stragglers").isGreaterThan(100);
    }

    /** Roughly as it became known; now and then a year late. */
    private static long arrival(RecordChange change) {
        RecordedEvent last = change.after().getLast();
        long day = last.envelope().recordedAt().getEpochSecond() / 86_400;
        return last.envelope().eventId().hashCode() % 10 == 0 ? day + 365 : day;
    }

    @Test
    void aStockIsWhatAPlainCountSays() {
        Recount recount = new Recount(RECORDS);
        for (int question = 0; question < QUESTIONS; question++) {
            Area area = area();
            Slice slice = Slice.stock(day(), LocalDate.of(2016, 3, 17).plusMonths(13L * RANDOM.nextInt(10)), ages());

            assertThat(figures.total(CUBE.jdbc(), area, slice))
                    .as("%s %s", area, slice)
                    .isEqualTo(recount.stock(slice.asOf(), slice.knownOn(), in(area), slice.ages(), null));
        }
    }

    @Test
    void everyFigureIsWhatTheEntriesSayWithoutClosings() {
        for (int question = 0; question < QUESTIONS; question++) {
            Area area = area();
            Slice slice = Slice.stock(day(), known(), ages());
            Level level = LEVELS.get(RANDOM.nextInt(LEVELS.indexOf(area.code().level()), LEVELS.size()));
            List<Dimension> by = BREAKDOWNS.get(question % BREAKDOWNS.size());

            assertThat(values(area, slice, level, by))
                    .as("%s %s %s %s", area, slice, level, by)
                    .isEqualTo(CUBE.withoutClosings(() -> values(area, slice, level, by)));
        }
    }

    @Test
    void whatComesInAfterAClosingCountsAtOnceAndOnce() {
        CubeDatabase cube = CubeDatabase.empty().withRegions();
        LocalDate always = LocalDate.of(2040, 1, 1);
        Area nation = new Area(RegionCode.NATION, REGIONS.current());
        Slice everybody = Slice.stock(always, always, Ages.ALL);
        for (int lives = 0; lives < 100; lives++) {
            List<RecordedEvent> life = RECORDS.get(lives).subList(0, 1);
            cube.follow(List.of(new RecordChange(life.getFirst().envelope().streamId(), List.of(), life)));
            assertThat(figures.total(cube.jdbc(), nation, everybody)).isEqualTo(lives + 1);
            if (lives % 10 == 9) {
                cube.close(always, lives / 9);
                assertThat(figures.total(cube.jdbc(), nation, everybody)).isEqualTo(lives + 1);
            }
        }
    }

    @Test
    void provincesAreClosedMoreOftenThanRegenciesForTheNationAsksThemAllAtOnce() {
        CubeDatabase cube = CubeDatabase.empty().withRegions();
        cube.follow(RECORDS.stream()
                .map(record -> new RecordChange(record.getFirst().envelope().streamId(), List.of(), record))
                .toList());
        cube.close(LocalDate.of(2040, 1, 1), 100);

        assertThat(cube.jdbc()
                        .sql("select count(*) from cube_closing where level = 1")
                        .query(Long.class)
                        .single())
                .isGreaterThan(cube.jdbc()
                        .sql("select count(*) / 100 from cube_entry")
                        .query(Long.class)
                        .single());
    }

    @Test
    void aGenerationWithoutClosingsOfDistrictsSaysTheSame() {
        Area regency = new Area(RegionCode.of("33.73"), REGIONS.current());
        Slice slice = Slice.stock(LocalDate.of(2021, 6, 30), LocalDate.of(2023, 6, 30), Ages.ALL);
        Map<Object, Long> closed = values(regency, slice, Level.DISTRICT, List.of(Dimension.SEX));

        assertThat(CUBE.jdbc()
                        .sql("update cube_closing set level = -3 where level = 3")
                        .update())
                .isPositive();
        Map<Object, Long> open = values(regency, slice, Level.DISTRICT, List.of(Dimension.SEX));
        CUBE.jdbc().sql("update cube_closing set level = 3 where level = -3").update();

        assertThat(closed).isNotEmpty().isEqualTo(open);
    }

    private Map<Object, Long> values(Area area, Slice slice, Level level, List<Dimension> by) {
        List<String> regions = figures.regions(CUBE.jdbc(), area, level, "", 100_000);
        return figures.values(CUBE.jdbc(), area, slice, level, regions, by).stream()
                .collect(toMap(figure -> List.of(figure.region(), figure.coordinates()), Figure::value));
    }

    private static long count(String table) {
        return CUBE.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static Predicate<String> in(Area area) {
        boolean recoded = !area.edition().id().equals("2022-11");
        return village -> area.code().contains(RegionCode.of(village.equals(RETIRED) && recoded ? RECODED : village));
    }

    private static Area area() {
        Edition edition =
                REGIONS.editions().get(RANDOM.nextInt(REGIONS.editions().size()));
        List<RegionCode> listed = AREAS.stream()
                .filter(code -> REGIONS.find(code, edition).isPresent())
                .toList();
        return new Area(listed.get(RANDOM.nextInt(listed.size())), edition);
    }

    private static LocalDate day() {
        return RANDOM.nextInt(3) == 0
                ? known()
                : RandomLives.FIRST_DAY.plusDays(
                        RANDOM.nextLong(ChronoUnit.DAYS.between(RandomLives.FIRST_DAY, RandomLives.LAST_DAY)));
    }

    private static LocalDate known() {
        return FIRST_KNOWN.plusDays(RANDOM.nextInt(KNOWN_DAYS));
    }

    private static Ages ages() {
        int from = RANDOM.nextInt(40);
        return switch (RANDOM.nextInt(3)) {
            case 0 -> Ages.ALL;
            case 1 -> new Ages(from, null);
            default -> new Ages(from, from + RANDOM.nextInt(20));
        };
    }
}
