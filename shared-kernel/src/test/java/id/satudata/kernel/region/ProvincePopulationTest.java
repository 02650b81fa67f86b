package id.satudata.kernel.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProvincePopulationTest {
    private static final long PUBLISHED_TOTAL = 284_973_643;
    private static final long ROUNDING = 38 * 500;

    private final ProvincePopulation population = ProvincePopulation.load();

    @Test
    void everyProvinceHasAFigure() {
        var regions = Regions.load();
        assertThat(population.people().keySet())
                .containsExactlyElementsOf(regions.within(RegionCode.NATION, Level.PROVINCE, regions.current())
                        .map(Region::code)
                        .toList());
    }

    @Test
    void theProvincesAddUpToTheNation() {
        assertThat(population.total()).isCloseTo(PUBLISHED_TOTAL, within(ROUNDING));
    }

    @Test
    void figuresAreInPersons() {
        assertThat(population.of(RegionCode.of("33"))).isEqualTo(38_431_000);
        assertThatIllegalArgumentException().isThrownBy(() -> population.of(RegionCode.of("33.73")));
    }
}
