package id.satudata.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrowingListTest {

    @Test
    void aListDoesNotSeeWhatWasGrownFromIt() {
        GrowingList<String> one = GrowingList.of(List.of("a"));
        GrowingList<String> two = one.with("b");

        assertThat(one).containsExactly("a");
        assertThat(two).containsExactly("a", "b");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> one.get(1));
    }

    @Test
    void listsGrownFromTheSameOneDoNotSeeEachOther() {
        GrowingList<String> common = GrowingList.of(List.of("a", "b"));

        GrowingList<String> left = common.with("left");
        GrowingList<String> right = common.with("right");

        assertThat(left.with("further")).containsExactly("a", "b", "left", "further");
        assertThat(right.with("further")).containsExactly("a", "b", "right", "further");
        assertThat(common).containsExactly("a", "b");
    }

    @Test
    void anEmptyListGrowsPastItsFirstRoom() {
        GrowingList<Integer> list = GrowingList.of(List.of());

        for (int number = 0; number < 100; number++) {
            list = list.with(number);
        }

        assertThat(list).hasSize(100).startsWith(0, 1, 2, 3, 4, 5).endsWith(99);
    }
}
