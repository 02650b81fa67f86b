package id.satudata.standalone.people;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.satudata.kernel.citizen.Nik;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.family.FamilyCardNumber;
import id.satudata.kernel.region.ProvincePopulation;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final int MANY = 30_000;
    private static final List<Fact> FACTS =
            new Population(1, RegionCode.NATION, MANY).facts().toList();
    private static final Map<String, Fact> CITIZENS = FACTS.stream()
            .filter(PopulationTest::entersTheRegister)
            .collect(toMap(fact -> text(fact, "nik"), fact -> fact));

    private static boolean entersTheRegister(Fact fact) {
        return fact.type().equals("residents") || fact.type().equals("births");
    }

    private static String text(Fact fact, String field) {
        return String.valueOf(fact.body().get(field));
    }

    private static LocalDate day(Fact fact, String field) {
        return LocalDate.parse(text(fact, field));
    }

    private static Fact citizen(String nik) {
        return Objects.requireNonNull(CITIZENS.get(nik));
    }

    @Test
    void theSameSeedGivesTheSamePeople() {
        assertThat(new Population(1, RegionCode.NATION, MANY).facts().toList()).isEqualTo(FACTS);
    }

    @Test
    void theSameSeedGivesTheSamePeopleHoweverManyThreadsMakeThem() {
        var population = new Population(1, RegionCode.NATION, MANY);
        var inParallel = LongStream.range(0, 500)
                .parallel()
                .mapToObj(household -> population.household(household).facts())
                .toList();
        var oneByOne = LongStream.range(0, 500)
                .mapToObj(household -> population.household(household).facts())
                .toList();

        assertThat(inParallel).isEqualTo(oneByOne);
    }

    @Test
    void anotherSeedGivesOtherPeople() {
        var others = new Population(2, RegionCode.NATION, 100).facts().map(fact -> text(fact, "name"));

        assertThat(others.toList())
                .isNotEqualTo(FACTS.stream()
                        .limit(100)
                        .map(fact -> text(fact, "name"))
                        .toList());
    }

    @Test
    void morePeopleAreTheSameOnesAndOthers() {
        var fewer = new Population(1, RegionCode.NATION, 1_000).facts().limit(1_000);

        assertThat(FACTS).containsAll(fewer.toList());
    }

    @Test
    void asManyCitizensEnterTheRegisterAsWereAskedFor() {
        assertThat(CITIZENS).hasSize(MANY);
        assertThat(new Population(9, RegionCode.of("33.73"), 7).facts().filter(PopulationTest::entersTheRegister))
                .hasSize(7);
    }

    @Test
    void everyKeyIsGivenOnce() {
        assertThat(FACTS).extracting(Fact::key).doesNotHaveDuplicates();
    }

    @Test
    void everyNikIsPossibleAndAgreesWithTheSexAndFewDisagreeWithTheBirthDate() {
        long disagreeing = 0;
        for (Fact citizen : CITIZENS.values()) {
            var nik = new Nik(text(citizen, "nik"));
            assertThat(nik.agreesWith(Sex.valueOf(text(citizen, "sex")))).isTrue();
            disagreeing += nik.agreesWith(day(citizen, "birthDate")) ? 0 : 1;
        }
        assertThat(disagreeing).isBetween(1L, MANY / 100L);
    }

    @Test
    void numbersStayUniqueInOneVillageToo() {
        var facts = new Population(3, RegionCode.of("33.73.04.1001"), 60_000)
                .facts()
                .toList();

        assertThat(facts.stream().filter(PopulationTest::entersTheRegister).map(fact -> text(fact, "nik")))
                .doesNotHaveDuplicates()
                .hasSize(60_000);
        assertThat(facts.stream()
                        .filter(fact -> fact.type().equals("family-cards"))
                        .map(fact -> text(fact, "number")))
                .doesNotHaveDuplicates()
                .allMatch(FamilyCardNumber::isValid);
    }

    @Test
    void peopleSpreadOverTheProvincesAsTheRealOnesDo() {
        var population = ProvincePopulation.load();
        var residents = FACTS.stream()
                .filter(fact -> fact.type().equals("residents"))
                .collect(groupingBy(fact -> text(fact, "village").substring(0, 2), counting()));
        double all = residents.values().stream().mapToLong(Long::longValue).sum();

        population
                .people()
                .forEach((province, people) -> assertThat(residents.getOrDefault(province.value(), 0L) / all)
                        .as(province.value())
                        .isCloseTo((double) people / population.total(), within(0.012)));
    }

    @Test
    void everyVillageIsInTheCurrentEdition() {
        var regions = Regions.load();

        assertThat(FACTS.stream()
                        .flatMap(fact -> fact.body().entrySet().stream()
                                .filter(field ->
                                        field.getKey().toLowerCase(Locale.ROOT).endsWith("village"))
                                .map(field -> String.valueOf(field.getValue()))))
                .isNotEmpty()
                .allMatch(code ->
                        regions.find(RegionCode.of(code), regions.current()).isPresent());
    }

    @Test
    void aRegionKeepsItsPeople() {
        assertThat(new Population(1, RegionCode.of("33.07"), 500)
                        .facts()
                        .filter(fact -> fact.body().containsKey("village")))
                .allMatch(fact -> text(fact, "village").startsWith("33.07."));
    }

    @Test
    void mothersAreWomenOfPlausibleAgeAndFathersMen() {
        var children = CITIZENS.values().stream()
                .filter(fact -> fact.body().containsKey("motherNik"))
                .toList();

        assertThat(children).hasSizeGreaterThan(MANY / 5);
        for (Fact child : children) {
            var mother = citizen(text(child, "motherNik"));
            int age =
                    day(child, "birthDate").getYear() - day(mother, "birthDate").getYear();
            assertThat(text(mother, "sex")).isEqualTo("FEMALE");
            assertThat(age).isBetween(17, 46);
            if (child.body().containsKey("fatherNik")) {
                assertThat(text(citizen(text(child, "fatherNik")), "sex")).isEqualTo("MALE");
            }
        }
    }

    @Test
    void agesFollowTheRealPyramid() {
        var end = LocalDate.of(2025, 12, 31);
        var gone = new HashSet<String>();
        for (Fact fact : FACTS) {
            switch (fact.type()) {
                case "deaths", "departures" -> gone.add(text(fact, "nik"));
                case "arrivals" -> gone.remove(text(fact, "nik"));
                default -> {}
            }
        }
        var ages = CITIZENS.values().stream()
                .filter(citizen -> !gone.contains(text(citizen, "nik")))
                .map(citizen -> day(citizen, "birthDate").until(end).getYears())
                .toList();
        double all = ages.size();

        assertThat(ages.stream().filter(age -> age < 15).count() / all).isCloseTo(0.2346, within(0.025));
        assertThat(ages.stream().filter(age -> age >= 65).count() / all).isCloseTo(0.0759, within(0.015));
    }

    @Test
    void menAndWomenAreAsManyAsReally() {
        double men = CITIZENS.values().stream()
                .filter(fact -> text(fact, "sex").equals("MALE"))
                .count();

        assertThat(100 * men / (MANY - men)).isCloseTo(101.95, within(3.0));
    }

    @Test
    void nobodyActsAfterDeathOrWhileAbroadAndNothingLiesAfterTheEndOfTheStory() {
        Set<String> dead = new HashSet<>();
        Set<String> abroad = new HashSet<>();
        for (Fact fact : FACTS) {
            String nik = text(fact, "nik");
            switch (fact.type()) {
                case "deaths" ->
                    assertThat(dead.add(nik) && !abroad.contains(nik)).isTrue();
                case "departures" ->
                    assertThat(!dead.contains(nik) && abroad.add(nik)).isTrue();
                case "arrivals" ->
                    assertThat(!dead.contains(nik) && abroad.remove(nik)).isTrue();
                case "moves" ->
                    assertThat(dead.contains(nik) || abroad.contains(nik)).isFalse();
                default -> {}
            }
        }
        assertThat(dead).isNotEmpty();
        assertThat(FACTS.stream()
                        .flatMap(fact -> fact.body().values().stream())
                        .map(String::valueOf)
                        .filter(value -> value.matches("\\d{4}-\\d\\d-\\d\\d")))
                .allMatch(value -> !LocalDate.parse(value).isAfter(Years.LAST_DAY));
    }

    @Test
    void factsAboutOnePersonComeInTheirOrderInTime() {
        Map<String, LocalDate> latest = new HashMap<>();
        for (Fact fact : FACTS) {
            LocalDate day = switch (fact.type()) {
                case "residents" -> day(fact, "effectiveOn");
                case "births" -> day(fact, "birthDate");
                case "deaths" -> day(fact, "diedOn");
                case "moves" -> day(fact, "movedOn");
                case "departures" -> day(fact, "departedOn");
                case "arrivals" -> day(fact, "arrivedOn");
                default -> null;
            };
            if (day != null) {
                var before = latest.put(text(fact, "nik"), day);
                assertThat(before == null || !before.isAfter(day)).isTrue();
            }
        }
    }

    @Test
    void everyFamilyCardHasOneHead() {
        assertThat(FACTS.stream()
                        .filter(fact -> fact.type().equals("family-cards"))
                        .map(fact -> text(fact, "members")))
                .isNotEmpty()
                .allMatch(members -> members.split("relation=HEAD", -1).length == 2);
    }

    @Test
    void anAreaWithoutVillagesIsRefused() {
        assertThatThrownBy(() -> new Population(1, RegionCode.of("99"), 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("99");
    }
}
