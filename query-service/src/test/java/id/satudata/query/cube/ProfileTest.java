package id.satudata.query.cube;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final short FIRST = Short.MIN_VALUE;

    private final Profile profile = new Profile();

    @Test
    void fewPeopleAreTheirBirthdays() {
        profile.add(40_000, 1, 2);
        profile.add(40_010, 2, 1);
        profile.add(40_010, 1, 1);

        assertThat(profile.bornFrom()).isEqualTo(Profile.FIRST.plusDays(40_000));
        assertThat(profile.maleBirthdays()).containsExactly(FIRST, FIRST, (short) (FIRST + 10));
        assertThat(profile.femaleBirthdays()).containsExactly((short) (FIRST + 10));
        assertThat(profile.males()).isNull();
        assertThat(profile.females()).isNull();
    }

    @Test
    void manyPeopleAreASumForEveryDay() {
        profile.add(40_000, 1, 300);
        profile.add(40_001, 2, 1);

        assertThat(profile.maleBirthdays()).isNull();
        assertThat(profile.males()).containsExactly(0, 0, 1, 44, 0, 0, 1, 44);
        assertThat(profile.females()).containsExactly(0, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void lessThanNobodyCannotBeListed() {
        profile.add(40_000, 1, -1);
        profile.add(40_100, 1, 1);

        assertThat(profile.maleBirthdays()).isNull();
        assertThat(profile.males()).startsWith(-1, -1, -1, -1);
    }
}
