package id.satudata.kernel.region;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {
    private final Regions regions = Regions.load();
    private final Edition current = regions.current();
    private final Edition oldest = regions.editions().getFirst();

    @ParameterizedTest
    @CsvSource({"NATION, 1", "PROVINCE, 38", "REGENCY, 514", "DISTRICT, 7285", "VILLAGE, 83762"})
    void theCurrentEditionCountsAsTheDecreeDoes(Level level, long count) {
        assertThat(regions.within(RegionCode.NATION, level, current)).hasSize((int) count);
    }

    @Test
    void villagesAreKelurahanDesaAndDesaAdat() {
        var kinds = regions.villagesOf(RegionCode.NATION, current).stream()
                .collect(groupingBy(village -> village.villageKind().orElseThrow(), counting()));
        assertThat(kinds)
                .isEqualTo(
                        Map.of(VillageKind.KELURAHAN, 8_496L, VillageKind.DESA, 75_252L, VillageKind.DESA_ADAT, 14L));
    }

    @Test
    void regenciesAre416KabupatenAnd98Kota() {
        var kinds = regions.within(RegionCode.NATION, Level.REGENCY, current)
                .collect(groupingBy(
                        regency -> regency.name().substring(0, regency.name().indexOf(' ')), counting()));
        assertThat(kinds.get("Kota")).isEqualTo(98);
        assertThat(kinds.get("Kabupaten")).isEqualTo(416);
    }

    @ParameterizedTest
    @EnumSource(value = Level.class, names = "NATION", mode = EnumSource.Mode.EXCLUDE)
    void everyRegionLiesInARegionOfTheSameEdition(Level level) {
        for (Edition edition : regions.editions()) {
            var orphans = regions.within(RegionCode.NATION, level, edition)
                    .filter(region -> region.parent()
                            .flatMap(parent -> regions.find(parent, edition))
                            .isEmpty());
            assertThat(orphans).isEmpty();
        }
    }

    @Test
    void noTwoRegionsOfAnEditionAreOnePlace() {
        for (Edition edition : regions.editions()) {
            for (Level level : Level.values()) {
                assertThat(regions.within(RegionCode.NATION, level, edition)
                                .mapToInt(Region::place)
                                .boxed())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void aRegionIsFoundWithItsNameAndKind() {
        Region village = regions.find(RegionCode.of("33.73.04.1001")).orElseThrow();
        assertThat(village.name()).isEqualTo("Kecandran");
        assertThat(village.villageKind()).contains(VillageKind.KELURAHAN);
        assertThat(village.isCurrent()).isTrue();
        assertThat(regions.find(RegionCode.of("33.73"))).map(Region::name).contains("Kota Salatiga");
        assertThat(regions.find(RegionCode.NATION)).map(Region::name).contains("Indonesia");
        assertThat(regions.find(RegionCode.of("99.99"))).isEmpty();
    }

    @Test
    void namesWithCommasAndQuotesStayWhole() {
        assertThat(regions.find(RegionCode.of("12.07.28.1007")))
                .map(Region::name)
                .contains("Lubuk Pakam I,II");
        assertThat(regions.find(RegionCode.of("35.13.15.2017")))
                .map(Region::name)
                .contains("Soka\"an");
    }

    @ParameterizedTest
    @CsvSource({
        "92.71, 96.71", // Kota Sorong, when Papua Barat Daya was formed
        "92.01, 96.01",
        "92.02.03.2019, 92.02.32.2005", // a new district within one regency
        "81.05.02.2046, 81.05.16.2002" // misspelt by one letter
    })
    void aPlaceKeepsItsIdWhenItIsRecoded(RegionCode before, RegionCode after) {
        Region retired = regions.find(before).orElseThrow();
        Region successor = regions.find(after, current).orElseThrow();
        assertThat(successor.place()).isEqualTo(retired.place());
        assertThat(retired.validTo()).isEqualTo(successor.validFrom());
        assertThat(regions.recodedTo(before)).contains(after);
        assertThat(regions.recodedTo(after)).isEmpty();
        assertThat(regions.find(before, current)).isEmpty();
        assertThat(regions.place(retired.place())).contains(successor);
    }

    @Test
    void aNumberGivenToANeighbourDoesNotMakeThemOnePlace() {
        RegionCode code = RegionCode.of("96.04.26.2007");
        Edition before = regions.edition("2022-12").orElseThrow();
        Region wekari = regions.find(code, before).orElseThrow();
        Region serayo = regions.find(code, current).orElseThrow();
        assertThat(wekari.name()).isEqualTo("Wekari");
        assertThat(serayo.name()).isEqualTo("Serayo");
        assertThat(regions.place(wekari.place(), current)).map(Region::code).contains(RegionCode.of("96.04.26.2006"));
        assertThat(regions.place(serayo.place(), before)).map(Region::code).contains(RegionCode.of("96.04.26.2008"));
    }

    @Test
    void aRenamedPlaceKeepsItsIdAndItsOldName() {
        RegionCode jakarta = RegionCode.of("31");
        Region before = regions.find(jakarta, oldest).orElseThrow();
        Region now = regions.find(jakarta, current).orElseThrow();
        assertThat(before.place()).isEqualTo(now.place());
        assertThat(before.name()).isEqualTo("DKI Jakarta");
        assertThat(now.name()).isEqualTo("Daerah Khusus Ibukota Jakarta");
    }

    @Test
    void theNewestEditionBeforeADayIsInForce() {
        assertThat(regions.editionOn(LocalDate.of(2025, 4, 25))).isEqualTo(current);
        assertThat(regions.editionOn(LocalDate.of(2025, 4, 24)).id()).isEqualTo("2022-12");
        assertThat(regions.editionOn(LocalDate.of(1945, 8, 17))).isEqualTo(oldest);
        assertThat(regions.within(RegionCode.NATION, Level.PROVINCE, oldest)).hasSize(37);
    }

    @Test
    void anEditionOfAnotherMakingIsRefused() {
        var foreign = new Edition("1998", "none", LocalDate.EPOCH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regions.find(RegionCode.NATION, foreign))
                .withMessage("Not an edition of the region codes: 1998");
    }

    @Test
    void childrenComeInPagesInOrderOfCode() {
        RegionCode salatiga = RegionCode.of("33.73");
        assertThat(regions.children(salatiga, current, 0, 100))
                .extracting(region -> region.code().value())
                .containsExactly("33.73.01", "33.73.02", "33.73.03", "33.73.04");
        assertThat(regions.children(salatiga, current, 1, 2))
                .extracting(region -> region.code().value())
                .containsExactly("33.73.02", "33.73.03");
        assertThat(regions.children(RegionCode.NATION, current, 37, 10)).hasSize(1);
        assertThat(regions.children(RegionCode.of("33.73.04.1001"), current, 0, 10))
                .isEmpty();
    }

    @Test
    void villagesOfARegionLieInIt() {
        RegionCode salatiga = RegionCode.of("33.73");
        assertThat(regions.villagesOf(salatiga, current))
                .hasSize(23)
                .allMatch(village -> salatiga.contains(village.code()));
        RegionCode village = RegionCode.of("33.73.04.1001");
        assertThat(regions.villagesOf(village, current))
                .extracting(Region::code)
                .containsExactly(village);
    }

    @Test
    void anAreaIsKnownInAnyEdition() {
        assertThat(regions.isKnownArea("337304")).isTrue();
        assertThat(regions.isKnownArea("927101")).as("retired in 2022").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "330000", "3373", "33730", "abcdef", "33.73."})
    void otherDigitsAreNoKnownArea(String digits) {
        assertThat(regions.isKnownArea(digits)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, Integer.MAX_VALUE})
    void anIdNeverGivenIsNoPlace(int place) {
        assertThat(regions.place(place)).isEqualTo(Optional.empty());
    }

    @Test
    void theDataIsReadOnce() {
        assertThat(Regions.load()).isSameAs(regions);
    }
}
