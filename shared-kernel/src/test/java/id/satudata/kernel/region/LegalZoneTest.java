package id.satudata.kernel.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalZoneTest {
    @ParameterizedTest
    @CsvSource({
        "33.73.04.1001, WIB",
        "61, WIB",
        "62, WIB",
        "63, WITA",
        "64, WITA",
        "65, WITA",
        "51, WITA",
        "53, WITA",
        "73, WITA",
        "81, WIT",
        "82, WIT",
        "91, WIT",
        "96, WIT",
        "ID, WIB"
    })
    void aRegionKeepsTheTimeOfItsProvince(String code, LegalZone zone) {
        assertThat(LegalZone.of(RegionCode.of(code))).isEqualTo(zone);
    }

    @Test
    void everyProvinceHasAZone() {
        var regions = Regions.load();
        for (Edition edition : regions.editions()) {
            assertThat(regions.within(RegionCode.NATION, Level.PROVINCE, edition))
                    .allSatisfy(province ->
                            assertThat(LegalZone.of(province.code())).isNotNull());
        }
    }

    @Test
    void noProvinceNoZone() {
        assertThatIllegalArgumentException().isThrownBy(() -> LegalZone.of(RegionCode.of("99")));
    }

    @Test
    void zonesAreThoseOfTheTimeZoneDatabase() {
        assertThat(LegalZone.WIT.id()).isEqualTo(ZoneId.of("Asia/Jayapura"));
    }
}
