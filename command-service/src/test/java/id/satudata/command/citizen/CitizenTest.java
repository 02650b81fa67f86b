package id.satudata.command.citizen;

import static id.satudata.command.citizen.People.BUDI;
import static id.satudata.command.citizen.People.KECANDRAN;
import static id.satudata.command.citizen.People.MANGUNSARI;
import static id.satudata.command.citizen.People.NIK_OF_SARI;
import static id.satudata.command.citizen.People.SARI;
import static id.satudata.command.citizen.People.arrival;
import static id.satudata.command.citizen.People.day;
import static id.satudata.command.citizen.People.death;
import static id.satudata.command.citizen.People.departure;
import static id.satudata.command.citizen.People.marriage;
import static id.satudata.command.citizen.People.move;
import static id.satudata.command.citizen.People.resident;
import static id.satudata.command.citizen.People.sari;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.citizen.DivorceRegistered;
import id.satudata.kernel.citizen.NikAssigned;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.FactCorrected;
import id.satudata.kernel.event.FactRevoked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CitizenTest {

    private static final UUID MARRIAGE = new UUID(3, 3);

    @Test
    void beforeAnyFactThereIsNobody() {
        Citizen nobody = Citizen.unregistered(SARI);

        assertThat(nobody.isRegistered()).isFalse();
        assertThat(nobody.isAliveOn(day("2024-07-15"))).isFalse();
        assertThat(nobody.residenceOn(day("2024-07-15"))).isEqualTo(new Residence.Nowhere());
    }

    @RepeatedTest(20)
    void inWhateverOrderFactsAreRecordedTheLifeIsTheSame(RepetitionInfo repetition) {
        List<Event> life = new ArrayList<>(List.of(
                sari(),
                move(SARI, MANGUNSARI, "2012-01-01"),
                marriage(SARI, MARRIAGE, BUDI, "2016-05-21"),
                departure(SARI, "2019-02-03"),
                new DivorceRegistered(SARI, MARRIAGE, BUDI, day("2020-10-08")),
                arrival(SARI, "2022-08-20"),
                death(SARI, "2023-11-26")));
        Collections.shuffle(life, new Random(repetition.getCurrentRepetition()));

        Citizen citizen = citizen(life.toArray(Event[]::new));

        assertThat(citizen.residenceOn(day("2009-12-31"))).isEqualTo(new Residence.Nowhere());
        assertThat(citizen.residenceOn(day("2010-01-01"))).isEqualTo(new Residence.InVillage(KECANDRAN));
        assertThat(citizen.residenceOn(day("2012-01-01"))).isEqualTo(new Residence.InVillage(MANGUNSARI));
        assertThat(citizen.residenceOn(day("2019-02-03"))).isEqualTo(new Residence.Abroad());
        assertThat(citizen.residenceOn(day("2022-08-20"))).isEqualTo(new Residence.InVillage(MANGUNSARI));
        assertThat(citizen.marriagesOn(day("2016-05-20"))).isEmpty();
        assertThat(citizen.marriagesOn(day("2016-05-21")))
                .containsExactly(new Marriage(MARRIAGE, BUDI, day("2016-05-21")));
        assertThat(citizen.marriagesOn(day("2020-10-08"))).isEmpty();
        assertThat(citizen.isAliveOn(day("1992-06-04"))).isFalse();
        assertThat(citizen.isAliveOn(day("1992-06-05"))).isTrue();
        assertThat(citizen.isAliveOn(day("2023-11-25"))).isTrue();
        assertThat(citizen.isAliveOn(day("2023-11-26"))).isFalse();
    }

    @Test
    void ofTwoFactsOfOneDayTheLaterRecordedHolds() {
        Citizen citizen =
                citizen(sari(), move(SARI, MANGUNSARI, "2012-01-01"), move(SARI, "33.73.04.1002", "2012-01-01"));

        assertThat(citizen.residenceOn(day("2012-01-01")).village()).contains("33.73.04.1002");
    }

    @Test
    void anAssignedNikIsTheCitizensOwn() {
        Citizen citizen = citizen(
                resident(SARI, null, Sex.FEMALE, "1992-06-05"), new NikAssigned(SARI, NIK_OF_SARI, day("2012-01-01")));

        assertThat(citizen.nik()).contains(NIK_OF_SARI);
    }

    @Test
    void aCorrectedFactCountsAsCorrected() {
        Citizen citizen = citizen(sari(), new FactCorrected(Set.of(SARI), event(0), "birthDate", "1992-06-15"));

        assertThat(citizen.bornOn()).contains(day("1992-06-15"));
    }

    @Test
    void aRevokedFactDoesNotCount() {
        Citizen citizen = citizen(sari(), death(SARI, "2023-11-26"), new FactRevoked(Set.of(SARI), event(1)));

        assertThat(citizen.diedOn()).isEmpty();
        assertThat(citizen.isAliveOn(day("2024-01-01"))).isTrue();
    }

    private static Citizen citizen(Event... events) {
        Citizen citizen = Citizen.unregistered(SARI);
        for (int i = 0; i < events.length; i++) {
            citizen = citizen.evolve(event(i), events[i]);
        }
        return citizen;
    }

    private static UUID event(int n) {
        return new UUID(0xE, n);
    }
}
