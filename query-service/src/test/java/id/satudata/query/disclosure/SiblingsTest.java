package id.satudata.query.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SiblingsTest {

    private static final int THRESHOLD = 5;

    @Test
    void whatIsLargeEnoughOrNothingIsShown() {
        assertThat(hidden(7, 0, 5)).isEmpty();
    }

    @Test
    void aSmallCellIsNotHiddenAloneSinceTheSumWouldTell() {
        assertThat(hidden(3, 9, 20)).containsExactly(0, 1);
    }

    @Test
    void theNextRowGoesWithItWhateverItsSize() {
        assertThat(hidden(9, 3, 2_000, 6)).containsExactly(1, 2);
        assertThat(hidden(9, 20, 3)).containsExactly(0, 2);
    }

    @Test
    void anEmptyRowHidesNothing() {
        assertThat(hidden(3, 0, 9)).containsExactly(0, 2);
    }

    @Test
    void smallCellsThatTogetherAreStillSmallTakeMoreWithThem() {
        assertThat(hidden(1, 2, 9, 9)).containsExactly(0, 1, 2);
        assertThat(hidden(3, 4, 9, 9)).containsExactly(0, 1);
    }

    @Test
    void aRowIsHiddenAsAWholeAndNoColumnOfWhatIsHiddenIsSmall() {
        long[][] cells = {{30, 2}, {40, 0}, {50, 9}};
        assertThat(new Siblings(cells, THRESHOLD).hidden(new BitSet(), bits(0)).stream())
                .containsExactly(0, 1, 2);
    }

    @Test
    void aRowThatHoldsEverybodySaysNoMoreThanTheSum() {
        assertThat(new Siblings(new long[][] {{0}, {80}, {0}}, THRESHOLD)
                        .hidden(new BitSet(), bits(1))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aRowHiddenAsAWholeStaysHidden() {
        long[][] cells = {{0, 0}, {80, 20}, {0, 0}};
        assertThat(new Siblings(cells, THRESHOLD).hidden(bits(1), new BitSet()).get(1))
                .isTrue();
    }

    /** Someone who knows the rule asks which numbers would have made it hide just these rows. */
    @Test
    void notEvenWhoeverKnowsTheRuleCanTellASmallNumber() {
        Map<List<Long>, Set<List<Long>>> worlds = new HashMap<>();
        for (long one = 0; one < 14; one++) {
            for (long other = 0; other < 14; other++) {
                for (long third = 0; third < 14; third++) {
                    if (one + other + third >= THRESHOLD && one + other + third < 14) {
                        worlds.computeIfAbsent(answer(one, other, third), first -> new HashSet<>())
                                .add(List.of(one, other, third));
                    }
                }
            }
        }
        worlds.values().forEach(possible -> {
            for (int row = 0; row < 3; row++) {
                int at = row;
                Set<Long> numbers = new HashSet<>();
                possible.forEach(world -> numbers.add(world.get(at)));
                long first = numbers.iterator().next();
                assertThat(numbers.size() > 1 || !Siblings.isSmall(first, THRESHOLD))
                        .as("row %d of %s", row, possible)
                        .isTrue();
            }
        });
    }

    /** What is shown of the rows, -1 for what is not, and their sum. */
    private static List<Long> answer(long... rows) {
        List<Integer> hidden = hidden(rows);
        return LongStream.concat(
                        IntStream.range(0, rows.length).mapToLong(row -> hidden.contains(row) ? -1 : rows[row]),
                        LongStream.of(LongStream.of(rows).sum()))
                .boxed()
                .toList();
    }

    private static List<Integer> hidden(long... rows) {
        BitSet unsafe = new BitSet();
        IntStream.range(0, rows.length)
                .filter(row -> Siblings.isSmall(rows[row], THRESHOLD))
                .forEach(unsafe::set);
        long[][] cells = LongStream.of(rows).mapToObj(row -> new long[] {row}).toArray(long[][]::new);
        return new Siblings(cells, THRESHOLD)
                .hidden(new BitSet(), unsafe).stream().boxed().toList();
    }

    private static BitSet bits(int... set) {
        BitSet bits = new BitSet();
        IntStream.of(set).forEach(bits::set);
        return bits;
    }
}
