package id.satudata.kernel.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every small tree without exception, and for some large ones. */
class ProofsTest {
    private static final int SMALL = 40;
    private static final List<Hash> LEAVES = Trees.leaves(SMALL + 1);
    private static final TreeHashes HASHES = Trees.over(LEAVES);
    private static final Hash STRANGER = LEAVES.getLast();

    static IntStream sizes() {
        return IntStream.rangeClosed(1, SMALL);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aFrontierHasTheRootOfTheWholeTree(int size) {
        Frontier frontier = Frontier.empty();
        LEAVES.subList(0, size).forEach(frontier::add);

        assertThat(frontier.root()).isEqualTo(root(size));
        assertThat(Frontier.of(size, HASHES).root()).isEqualTo(root(size));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aFrontierGrowsOnFromWhereItWasTakenUp(int size) {
        Frontier frontier = Frontier.of(size, HASHES);
        Frontier copy = frontier.copy();
        LEAVES.subList(size, SMALL).forEach(frontier::add);

        assertThat(frontier.root()).isEqualTo(root(SMALL));
        assertThat(copy.root()).isEqualTo(root(size));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyLeafIsProvenToBeInTheTreeAndNoOtherIs(int size) {
        for (int leaf = 0; leaf < size; leaf++) {
            InclusionProof proof = InclusionProof.of(leaf, size, HASHES);

            assertThat(proof.holds(LEAVES.get(leaf), root(size))).isTrue();
            assertThat(proof.holds(STRANGER, root(size))).isFalse();
            assertThat(proof.holds(LEAVES.get(leaf), STRANGER)).isFalse();
            for (int place = 0; place <= size; place++) {
                assertThat(new InclusionProof(place, size, proof.path()).holds(LEAVES.get(leaf), root(size)))
                        .isEqualTo(place == leaf);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aPathThatIsChangedShortenedOrLengthenedProvesNothing(int size) {
        for (int leaf = 0; leaf < size; leaf++) {
            List<Hash> path = InclusionProof.of(leaf, size, HASHES).path();
            for (List<Hash> broken : broken(path)) {
                assertThat(new InclusionProof(leaf, size, broken).holds(LEAVES.get(leaf), root(size)))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyTreeIsProvenToBeginWithEachEarlierOne(int size) {
        for (int first = 1; first <= size; first++) {
            ConsistencyProof proof = ConsistencyProof.of(first, size, HASHES);

            assertThat(proof.holds(root(first), root(size))).isTrue();
            assertThat(proof.holds(STRANGER, root(size))).isFalse();
            assertThat(proof.holds(root(first), STRANGER)).isFalse();
            for (int other = 1; other <= size; other++) {
                assertThat(new ConsistencyProof(other, size, proof.path()).holds(root(other), root(size)))
                        .isEqualTo(other == first);
            }
            for (List<Hash> broken : broken(proof.path())) {
                assertThat(new ConsistencyProof(first, size, broken).holds(root(first), root(size)))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aTreeWithOneLeafChangedIsNoContinuation(int size) {
        for (int changed = 0; changed < size; changed++) {
            List<Hash> others = new ArrayList<>(LEAVES);
            others.set(changed, STRANGER);
            for (int first = changed + 1; first <= size; first++) {
                ConsistencyProof proof = ConsistencyProof.of(first, size, Trees.over(others));

                assertThat(proof.holds(root(first), Trees.root(others.subList(0, size))))
                        .isFalse();
            }
        }
    }

    @Test
    void largeTreesProveAlike() {
        Random chance = new Random(20211214);
        List<Hash> leaves = Trees.leaves(5_000);
        TreeHashes hashes = Trees.quicklyOver(leaves);
        for (int round = 0; round < 200; round++) {
            int size = 1 + chance.nextInt(leaves.size());
            int first = 1 + chance.nextInt(size);
            int leaf = chance.nextInt(size);
            Hash root = Trees.root(leaves.subList(0, size));

            assertThat(InclusionProof.of(leaf, size, hashes).holds(leaves.get(leaf), root))
                    .isTrue();
            assertThat(ConsistencyProof.of(first, size, hashes).holds(Trees.root(leaves.subList(0, first)), root))
                    .isTrue();
        }
    }

    @Test
    void whatIsNotThereIsNotProven() {
        assertThatIllegalArgumentException().isThrownBy(() -> InclusionProof.of(3, 3, HASHES));
        assertThatIllegalArgumentException().isThrownBy(() -> InclusionProof.of(-1, 3, HASHES));
        assertThatIllegalArgumentException().isThrownBy(() -> ConsistencyProof.of(0, 3, HASHES));
        assertThatIllegalArgumentException().isThrownBy(() -> ConsistencyProof.of(4, 3, HASHES));
    }

    private static Hash root(int size) {
        return Trees.root(LEAVES.subList(0, size));
    }

    private static List<List<Hash>> broken(List<Hash> path) {
        List<List<Hash>> broken = new ArrayList<>();
        for (int place = 0; place < path.size(); place++) {
            List<Hash> changed = new ArrayList<>(path);
            changed.set(place, STRANGER);
            broken.add(changed);
            List<Hash> shortened = new ArrayList<>(path);
            shortened.remove(place);
            broken.add(shortened);
        }
        List<Hash> lengthened = new ArrayList<>(path);
        lengthened.add(STRANGER);
        broken.add(lengthened);
        return broken;
    }
}
