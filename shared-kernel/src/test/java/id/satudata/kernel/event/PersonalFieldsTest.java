package id.satudata.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.ContactGiven;
import id.satudata.kernel.citizen.MoveRegistered;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.privacy.Category;
import id.satudata.kernel.privacy.ErasureGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonalFieldsTest {
    private static final UUID SARI = UUID.fromString("0199a1b2-0000-7000-8000-000000000001");
    private static final LocalDate BIRTHDAY = LocalDate.of(1992, 6, 5);
    private static final ResidentRegistered RESIDENT = new ResidentRegistered(
            SARI,
            "3373044506920003",
            "Sari Wulandari",
            Sex.FEMALE,
            BIRTHDAY,
            "Salatiga",
            "33.73.04.1001",
            "3373040101150001",
            "3373044506650001",
            null,
            LocalDate.of(2015, 3, 12));

    @Test
    void whatFiguresRestOnIsLeftOfAnErasedIdentity() {
        ResidentRegistered left = PersonalFields.without(Set.of(Category.IDENTITY), RESIDENT);

        assertThat(left.citizenId()).isEqualTo(SARI);
        assertThat(left.sex()).isEqualTo(Sex.FEMALE);
        assertThat(left.birthDate()).isEqualTo(BIRTHDAY);
        assertThat(left.village()).isEqualTo("33.73.04.1001");
        assertThat(left.familyCard()).isEqualTo("3373040101150001");
        assertThat((Object) left.name()).isNull();
        assertThat(left.nik()).isNull();
        assertThat(left.birthPlace()).isNull();
        assertThat(left.motherNik()).isNull();
    }

    @Test
    void anEventWithoutWhatIsErasedStaysAsItIs() {
        assertThat(PersonalFields.without(Set.of(Category.CONSENT), RESIDENT)).isSameAs(RESIDENT);
    }

    @Test
    void aCorrectionBelongsToTheCategoryOfTheFieldItCorrects() {
        FactCorrected name = new FactCorrected(Set.of(SARI), UUID.randomUUID(), "name", "Sari Ayu");
        FactCorrected birthday = new FactCorrected(Set.of(SARI), UUID.randomUUID(), "birthDate", "1992-06-15");
        FactCorrected village = new FactCorrected(Set.of(SARI), UUID.randomUUID(), "village", "33.73.04.1002");

        assertThat(PersonalFields.without(Set.of(Category.IDENTITY), name).value())
                .isNull();
        assertThat(PersonalFields.without(Set.of(Category.IDENTITY), birthday)).isEqualTo(birthday);
        assertThat(PersonalFields.without(Set.of(Category.IDENTITY), village)).isEqualTo(village);
    }

    @Test
    void factsThatStoodBeforeAnErasureLoseWhatWasErasedAndLaterOnesKeepIt() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        StandingFacts facts = StandingFacts.none()
                .with(first, new ContactGiven(SARI, "+6281234567890", null, BIRTHDAY))
                .with(
                        UUID.randomUUID(),
                        new PersonalDataErased(SARI, List.of(Category.CONSENT), ErasureGround.CONSENT_WITHDRAWN))
                .with(second, new ContactGiven(SARI, "+6280000000001", null, BIRTHDAY));

        assertThat(facts.erased()).containsExactly(Category.CONSENT);
        assertThat(facts.find(first)).contains(new ContactGiven(SARI, null, null, BIRTHDAY));
        assertThat(facts.find(second)).contains(new ContactGiven(SARI, "+6280000000001", null, BIRTHDAY));
    }

    @Test
    void aBirthdayIsPersonalAndADayOfMovingIsNot() {
        BirthRegistered birth = new BirthRegistered(
                SARI, null, "Bima", Sex.MALE, BIRTHDAY, 0, null, "33.73.04.1001", null, null, null, null);

        assertThat(PersonalFields.isDayOf(birth)).isTrue();
        assertThat(PersonalFields.isDayOf(RESIDENT)).isFalse();
        assertThat(PersonalFields.isDayOf(new MoveRegistered(SARI, "33.73.04.1002", BIRTHDAY, null)))
                .isFalse();
    }

    @Test
    void everyFieldOfAnEventHasOneCategoryWhereverItStands() {
        assertThat(PersonalFields.categories())
                .containsEntry("name", Category.IDENTITY)
                .containsEntry("birthDate", Category.STATISTICS)
                .containsEntry("phone", Category.CONSENT)
                .doesNotContainKeys("village", "value");
    }
}
