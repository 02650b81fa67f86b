package id.satudata.query.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTest {

    private static final People SOME = some();

    @Test
    void thePartsOfAGroupAddUpToIt() {
        all(Group.PUBLISHED).stream()
                .filter(group -> !group.parts().isEmpty())
                .forEach(group -> assertThat(group.parts().stream()
                                .mapToLong(part -> SOME.count(part.portion()))
                                .sum())
                        .as("%s", group.portion())
                        .isEqualTo(SOME.count(group.portion())));
    }

    @Test
    void childrenUnderTwelveAreShownBeforeSexIs() {
        List<Group> shown = all(Group.PUBLISHED).stream()
                .filter(group -> group.portion().sex() == Portion.BOTH)
                .toList();
        PublishedPeople people = new PublishedPeople(SOME, numbers(shown), new BitSet());

        assertThat(figure(people, 0, 0, 11)).isEqualTo(Disclosure.of(12 * 2));
        assertThat(figure(people, 0, 5, 17)).isEqualTo(Disclosure.of(13 * 2));
        assertThat(figure(people, 0, 60, Portion.OLDEST).isShown()).isTrue();
        assertThat(figure(people, 1, 0, Portion.OLDEST)).isEqualTo(Disclosure.hidden(Reason.COMPLEMENTARY));
        assertThat(figure(people, 0, 5, 9)).isEqualTo(Disclosure.hidden(Reason.COMPLEMENTARY));
    }

    @Test
    void everyBandOfFiveYearsAndEveryYearIsAUnionOfGroups() {
        PublishedPeople people = new PublishedPeople(SOME, numbers(all(Group.PUBLISHED)), new BitSet());

        for (int age = 0; age < Portion.OLDEST; age++) {
            assertThat(figure(people, 2, age, age)).isEqualTo(Disclosure.of(1));
        }
        for (int lowest = 0; lowest < Portion.OLDEST; lowest += 5) {
            assertThat(figure(people, 0, lowest, lowest + 4)).isEqualTo(Disclosure.of(10));
        }
    }

    @Test
    void theOldestAreNotToldApart() {
        assertThat(Portion.of(0, 65, null)).hasValue(new Portion(0, 65, Portion.OLDEST));
        assertThat(Portion.of(0, 90, null)).isPresent();
        assertThat(Portion.of(0, 90, 94)).isEmpty();
        assertThat(Portion.of(0, 91, null)).isEmpty();
    }

    private static Disclosure figure(PublishedPeople people, int sex, int from, int to) {
        return people.figure(Group.PUBLISHED, new Portion(sex, from, to));
    }

    private static BitSet numbers(List<Group> groups) {
        BitSet numbers = new BitSet();
        groups.forEach(group -> numbers.set(group.number()));
        return numbers;
    }

    private static List<Group> all(Group group) {
        List<Group> all = new ArrayList<>(List.of(group));
        group.parts().forEach(part -> all.addAll(all(part)));
        return all;
    }

    private static People some() {
        People.Builder some = new People.Builder();
        for (int age = 0; age <= Portion.OLDEST; age++) {
            some.add(1, age, 1).add(2, age, 1);
        }
        return some.build();
    }
}
