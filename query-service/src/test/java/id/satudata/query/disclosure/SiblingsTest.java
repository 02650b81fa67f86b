package id.satudata.query.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiblingsTest {

    private static final int THRESHOLD = 5;

    @Test
    void whatIsLargeEnoughOrNothingIsShown() {
        assertThat(hidden(7, 0, 5)).isEmpty();
    }

    @Test
    void aSmallCellIsHiddenWithItsNeighbourWhateverItsSize() {
        assertThat(hidden(3, 9, 20, 30)).containsExactly(0, 1);
        assertThat(hidden(9, 3_000, 3, 0, 8, 9)).containsExactly(0, 1, 2, 3);
        assertThat(hidden(9, 3_000, 1, 8)).containsExactly(2, 3);
    }

    @Test
    void theLastThreeAreNeighboursWhereTheRowsAreOdd() {
        assertThat(hidden(9, 9, 8, 7, 3)).containsExactly(2, 3, 4);
    }

    @Test
    void whatIsStillSmallTogetherTakesMoreWithIt() {
        assertThat(hidden(9, 9, 1, 2, 9, 9)).containsExactly(0, 1, 2, 3);
        assertThat(hidden(9, 9, 3, 4, 9, 9)).containsExactly(2, 3);
    }

    @Test
    void aRowIsHiddenAsAWholeAndNoColumnOfWhatIsHiddenIsSmall() {
        long[][] cells = {{50, 9}, {40, 0}, {30, 2}, {40, 0}};
        assertThat(new Siblings(cells, bits(0, 1, 2, 3), THRESHOLD).hidden(bits(2)).stream())
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void aRowThatHoldsEverybodySaysNoMoreThanTheSum() {
        assertThat(new Siblings(new long[][] {{0}, {80}, {0}}, bits(1), THRESHOLD).hidden(bits(1)).stream())
                .isEmpty();
    }

    @Test
    void whatIsHiddenAlreadyIsNotLeftToBeASmallSum() {
        long[][] cells = {{3}, {80}, {20}};
        assertThat(new Siblings(cells, bits(1, 2), THRESHOLD).hidden(bits()).stream())
                .containsExactly(1, 2);
    }

    /** Someone who knows the rule asks which numbers would have made it hide just these rows. */
    @ParameterizedTest(name = "{0} rows of up to {1}")
    @CsvSource({"2, 14", "3, 14", "4, 9", "5, 7", "6, 5"})
    void notEvenWhoeverKnowsTheRuleCanTellASmallNumber(int rows, long most) {
        Worlds worlds = new Worlds(new BitSet());
        each(rows, most, numbers -> {
            if (!Siblings.isSmall(sum(numbers), THRESHOLD) && sum(numbers) <= most + 3) {
                worlds.add(numbers, LongStream.of(numbers).mapToObj(number -> new long[] {number}));
            }
        });
        worlds.assertThatNoneTells();
    }

    /** Each row is a region of which all people are known, and of them those in the first of two groups are counted. */
    @ParameterizedTest(name = "{0} rows of {1} people")
    @CsvSource({"2, 5, 5", "3, 6, 6", "4, 9, 9", "5, 6, 6", "2, 30, 9", "3, 30, 9", "4, 30, 9", "5, 30, 6"})
    void norANumberInAPartOfAKnownNumber(int rows, long people, long most) {
        Worlds worlds = new Worlds(new BitSet());
        each(rows, most, numbers -> {
            long first = sum(numbers);
            boolean known = !Siblings.isSmall(first, THRESHOLD) && !Siblings.isSmall(rows * people - first, THRESHOLD);
            if (known && (most == people || first <= most + 2)) {
                worlds.add(numbers, LongStream.of(numbers).mapToObj(number -> new long[] {number, people - number}));
            }
        });
        worlds.assertThatNoneTells();
    }

    /** Of the first two rows nothing is shown, whatever happens. */
    @Test
    void norWhereSomeRowsAreHiddenAlready() {
        Worlds worlds = new Worlds(bits(0, 1));
        each(5, 6, numbers -> {
            if (sum(numbers) >= THRESHOLD && sum(numbers) <= 9) {
                worlds.add(numbers, LongStream.of(numbers).mapToObj(number -> new long[] {number}));
            }
        });
        worlds.assertThatNoneTells();
    }

    /** All numbers that lead to the same answer: the rows that are shown, and the sum. */
    private record Worlds(BitSet inherited, Map<List<Object>, List<long[]>> byAnswer) {

        Worlds(BitSet inherited) {
            this(inherited, new HashMap<>());
        }

        void add(long[] numbers, Stream<long[]> rows) {
            long[][] cells = rows.toArray(long[][]::new);
            BitSet open = new BitSet();
            open.set(0, cells.length);
            open.andNot(inherited);
            BitSet hidden = new Siblings(cells, open, THRESHOLD).hidden(small(cells));
            List<Object> answer = new ArrayList<>(List.of(sum(numbers)));
            for (int row = 0; row < cells.length; row++) {
                boolean shown = open.get(row) && !hidden.get(row);
                answer.add(shown ? Optional.of(numbers[row]) : Optional.empty());
            }
            byAnswer.computeIfAbsent(answer, first -> new ArrayList<>()).add(numbers.clone());
        }

        void assertThatNoneTells() {
            byAnswer.forEach((answer, worlds) -> {
                for (int at = 0; at < worlds.getFirst().length; at++) {
                    int row = at;
                    long[] possible = worlds.stream()
                            .mapToLong(numbers -> numbers[row])
                            .distinct()
                            .toArray();
                    assertThat(possible.length > 1 || !Siblings.isSmall(possible[0], THRESHOLD))
                            .as("row %d of %s", row, answer)
                            .isTrue();
                }
            });
        }
    }

    private static void each(int rows, long most, Consumer<long[]> numbers) {
        Function<long[], Stream<long[]>> longer =
                shorter -> LongStream.rangeClosed(0, most).mapToObj(next -> {
                    long[] more = Arrays.copyOf(shorter, shorter.length + 1);
                    more[shorter.length] = next;
                    return more;
                });
        Stream<long[]> all = Stream.of(new long[0]);
        for (int row = 0; row < rows; row++) {
            all = all.flatMap(longer);
        }
        all.forEach(numbers);
    }

    private static long sum(long[] numbers) {
        return LongStream.of(numbers).sum();
    }

    private static BitSet small(long[][] cells) {
        BitSet small = new BitSet();
        IntStream.range(0, cells.length)
                .filter(row -> LongStream.of(cells[row]).anyMatch(cell -> Siblings.isSmall(cell, THRESHOLD)))
                .forEach(small::set);
        return small;
    }

    private static List<Integer> hidden(long... rows) {
        long[][] cells = LongStream.of(rows).mapToObj(row -> new long[] {row}).toArray(long[][]::new);
        BitSet all = new BitSet();
        all.set(0, rows.length);
        return new Siblings(cells, all, THRESHOLD)
                .hidden(small(cells)).stream().boxed().toList();
    }

    private static BitSet bits(int... set) {
        BitSet bits = new BitSet();
        IntStream.of(set).forEach(bits::set);
        return bits;
    }
}
