package id.satudata.kernel.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RegionCodeTest {
    private final RegionCode village = RegionCode.of("33.73.04.1001");
    private final RegionCode regency = RegionCode.of("33.73");

    @ParameterizedTest
    @CsvSource({"ID, NATION", "33, PROVINCE", "33.73, REGENCY", "33.73.04, DISTRICT", "33.73.04.1001, VILLAGE"})
    void theShapeOfACodeTellsItsLevel(String code, Level level) {
        assertThat(RegionCode.of(code).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id",
                "3",
                "333",
                "3373",
                "33.",
                "33.7",
                "33-73",
                "00",
                "33.00",
                "33.73.00",
                "33.73.04.0000",
                "33.73.04.100",
                "33.73.04.10011",
                "٣٣.٧٣",
                " 33",
                "33\n",
                "AB.CD"
            })
    void anythingElseIsNoCode(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionCode.of(text))
                .withMessage("A region code is ID or of the form 99, 99.99, 99.99.99 or 99.99.99.9999");
        assertThat(RegionCode.parse(text)).isEmpty();
    }

    @Test
    void everyCodeLiesInTheOneBeforeItUpToTheNation() {
        assertThat(village.parent()).contains(RegionCode.of("33.73.04"));
        assertThat(RegionCode.of("33").parent()).contains(RegionCode.NATION);
        assertThat(RegionCode.NATION.parent()).isEmpty();
    }

    @Test
    void anAncestorIsTheRegionOfThatLevelAroundACode() {
        assertThat(village.ancestor(Level.REGENCY)).isEqualTo(regency);
        assertThat(village.ancestor(Level.VILLAGE)).isEqualTo(village);
        assertThat(village.ancestor(Level.NATION)).isEqualTo(RegionCode.NATION);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regency.ancestor(Level.VILLAGE))
                .withMessage("A regency lies in no village");
    }

    @Test
    void aRegionContainsItselfAndWhatLiesInItAndNothingElse() {
        assertThat(regency.contains(village)).isTrue();
        assertThat(regency.contains(regency)).isTrue();
        assertThat(RegionCode.NATION.contains(village)).isTrue();
        assertThat(village.contains(regency)).isFalse();
        assertThat(RegionCode.of("33.74").contains(village)).isFalse();
    }

    @Test
    void aRegionSortsBeforeWhatLiesInIt() {
        List<RegionCode> sorted = List.of(
                RegionCode.NATION, RegionCode.of("33"), regency, village, RegionCode.of("33.74"), RegionCode.of("34"));
        assertThat(sorted.reversed().stream().sorted()).isEqualTo(sorted);
    }

    @Test
    void aCodeIsAPlainStringInJson() {
        var json = JsonMapper.shared();
        assertThat(json.writeValueAsString(village)).isEqualTo("\"33.73.04.1001\"");
        assertThat(json.readValue("\"33.73.04.1001\"", RegionCode.class)).isEqualTo(village);
        assertThat(json.writeValueAsString(Level.VILLAGE)).isEqualTo("\"village\"");
    }

    @Test
    void levelsAreNamedInLowerCaseOnTheWire() {
        assertThat(Level.named("village")).isEqualTo(Level.VILLAGE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Level.named("VILLAGE"))
                .withMessage("A level is one of nation, province, regency, district, village");
    }
}
