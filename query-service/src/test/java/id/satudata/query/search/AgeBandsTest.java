package id.satudata.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.query.search.AgeBands.AgeBand;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-15, 2024-01-15, 0-4",
        "2019-01-16, 2024-01-15, 0-4",
        "2019-01-15, 2024-01-15, 5-9",
        "2020-02-29, 2025-02-28, 0-4",
        "2020-02-29, 2025-03-01, 5-9",
        "2019-02-28, 2024-02-28, 5-9",
        "1923-06-01, 2024-01-15, 100-104"
    })
    void everyoneIsInTheBandOfTheYearsCompleted(LocalDate birthDate, LocalDate day, String band) {
        List<AgeBand> bands = AgeBands.on(day).stream()
                .filter(each -> birthDate.isAfter(each.bornAfter()) && !birthDate.isAfter(each.bornBy()))
                .toList();

        assertThat(bands).extracting(AgeBand::name).containsExactly(band);
    }
}
