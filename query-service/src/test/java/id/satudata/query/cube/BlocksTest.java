package id.satudata.query.cube;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlocksTest {

    @Test
    void villagesShareASmallBlockThatShareTheirDistrictInEveryEdition() {
        Blocks blocks = new Blocks(List.of(
                village(1, 0, 1, "33.73.01", "33.73"),
                village(2, 0, 0, "33.73.01", "33.73"),
                village(2, 1, 1, "33.73.02", "33.73"),
                village(3, 0, 1, "33.73.01", "33.73"),
                village(4, 0, 1, "33.73.02", "33.73")));

        assertThat(List.of(blocks.smallOf(1), blocks.smallOf(2), blocks.smallOf(3), blocks.smallOf(4)))
                .containsExactly(1, 2, 1, 4);
        assertThat(List.of(blocks.of(1), blocks.of(2), blocks.of(3), blocks.of(4)))
                .containsOnly(1);
    }

    @Test
    void unlistedDistrictsOfTwoRegenciesAreTwoSmallBlocks() {
        Blocks blocks = new Blocks(
                List.of(village(1, 0, 0, Figure.UNKNOWN, "33.73"), village(2, 0, 0, Figure.UNKNOWN, "33.22")));

        assertThat(blocks.smallOf(1)).isNotEqualTo(blocks.smallOf(2));
    }

    @Test
    void everySmallBlockLiesInOneBlock() {
        Blocks blocks = Blocks.load();
        Map<Integer, Set<Integer>> around = Hierarchy.of(Regions.load()).stream()
                .collect(groupingBy(
                        row -> blocks.smallOf(row.place()), mapping(row -> blocks.of(row.place()), toSet())));

        assertThat(around)
                .hasSizeGreaterThan(7_000)
                .allSatisfy((small, block) -> assertThat(block).hasSize(1));
    }

    private static RegionPlace village(int place, int first, int last, String district, String regency) {
        return new RegionPlace(place, first, last, "village " + place, district, regency, "33");
    }
}
