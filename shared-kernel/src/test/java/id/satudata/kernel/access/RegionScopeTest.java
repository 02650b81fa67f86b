package id.satudata.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegionScopeTest {

    private static final RegionScope SALATIGA = new RegionScope(Set.of(RegionCode.of("33.73")));

    @Test
    void aRegencyCoversItselfAndWhatLiesInIt() {
        assertThat(SALATIGA.covers(RegionCode.of("33.73"))).isTrue();
        assertThat(SALATIGA.covers(RegionCode.of("33.73.04.1001"))).isTrue();
    }

    @Test
    void itCoversNeitherItsNeighboursNorItsProvince() {
        assertThat(SALATIGA.covers(RegionCode.of("33.22.01.2001"))).isFalse();
        assertThat(SALATIGA.covers(RegionCode.of("33"))).isFalse();
        assertThat(SALATIGA.covers(RegionCode.NATION)).isFalse();
    }

    @Test
    void theNationCoversEverythingAlsoWhoeverLivesNowhereInIt() {
        assertThat(RegionScope.NATION.covers(RegionCode.of("33"))).isTrue();
        assertThat(RegionScope.NATION.coversVillage(Optional.empty())).isTrue();
        assertThat(SALATIGA.coversVillage(Optional.empty())).isFalse();
        assertThat(SALATIGA.coversVillage(Optional.of("nowhere"))).isFalse();
    }

    @Test
    void aRetiredCodeLiesWhereItsSuccessorLies() {
        Regions regions = Regions.load();
        RegionCode retired = regions.within(
                        RegionCode.NATION, Level.REGENCY, regions.editions().getFirst())
                .map(Region::code)
                .filter(code -> regions.recodedTo(code).isPresent())
                .findFirst()
                .orElseThrow();
        RegionScope successor =
                new RegionScope(Set.of(regions.recodedTo(retired).orElseThrow()));

        assertThat(successor.covers(retired)).isTrue();
    }

    @Test
    void noRegionsCoverNothing() {
        assertThat(new RegionScope(Set.of()).covers(RegionCode.of("33.73.04.1001")))
                .isFalse();
    }
}
