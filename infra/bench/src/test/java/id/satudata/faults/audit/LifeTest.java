package id.satudata.faults.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LifeTest {
    private final Life life = Life.of(List.of(
            event("citizen.resident-registered.v1", """
                    {"name":"Sari Dewi","nik":"3301010101900001","village":"33.01.01.2001","effectiveOn":"2015-03-01"}"""),
            event("citizen.move-registered.v1", """
                    {"toVillage":"33.02.01.2001","movedOn":"2016-03-01"}"""),
            event("citizen.name-changed.v1", """
                    {"name":"Sari Lestari","changedOn":"2017-03-01"}"""),
            event("citizen.departure-registered.v1", """
                    {"country":"MY","departedOn":"2018-03-01"}"""),
            event("citizen.arrival-registered.v1", """
                    {"village":"33.03.01.2001","arrivedOn":"2019-03-01"}"""),
            event("citizen.death-registered.v1", """
                    {"diedOn":"2020-03-01"}""")));

    private static LoggedEvent event(String type, String fact) {
        byte[] payload = fact.getBytes(StandardCharsets.UTF_8);
        return new LoggedEvent(1, UUID.randomUUID(), UUID.randomUUID(), 0, type, payload);
    }

    private String villageOn(int year, int month, int day) {
        return life.villageOn(LocalDate.of(year, month, day)).orElse("none");
    }

    @Test
    void aCitizenLivesWhereTheLastFactUpToThatDaySays() {
        assertThat(villageOn(2015, 2, 28)).isEqualTo("none");
        assertThat(villageOn(2015, 3, 1)).isEqualTo("33.01.01.2001");
        assertThat(villageOn(2017, 12, 31)).isEqualTo("33.02.01.2001");
        assertThat(villageOn(2018, 6, 1)).isEqualTo("none");
        assertThat(villageOn(2020, 2, 29)).isEqualTo("33.03.01.2001");
        assertThat(villageOn(2020, 3, 1)).isEqualTo("none");
    }

    @Test
    void aCitizenBearsTheLastNameGiven() {
        assertThat(life.name()).isEqualTo("Sari Lestari");
    }
}
