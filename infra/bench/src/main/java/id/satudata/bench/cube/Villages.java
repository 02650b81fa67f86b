package id.satudata.bench.cube;

import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.ProvincePopulation;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** All villages of the nation, drawn as often as people live there; within a province they differ thirtyfold. */
final class Villages {

    private final List<Region> villages;
    private final double[] upTo;

    Villages(long seed) {
        Regions regions = Regions.load();
        villages = regions.villagesOf(RegionCode.NATION, regions.current());
        double[] weights = weights(villages, new SplittableRandom(seed));
        upTo = weights.clone();
        Arrays.parallelPrefix(upTo, Double::sum);
    }

    /** Each with its share of its province's people. */
    private static double[] weights(List<Region> villages, RandomGenerator random) {
        ProvincePopulation people = ProvincePopulation.load();
        double[] sizes = villages.stream()
                .mapToDouble(village -> Math.exp(random.nextGaussian()))
                .toArray();
        Map<RegionCode, Double> ofProvince = new HashMap<>();
        for (int i = 0; i < sizes.length; i++) {
            ofProvince.merge(province(villages.get(i)), sizes[i], Double::sum);
        }
        for (int i = 0; i < sizes.length; i++) {
            RegionCode province = province(villages.get(i));
            sizes[i] *= people.of(province) / ofProvince.getOrDefault(province, 1.0);
        }
        return sizes;
    }

    private static RegionCode province(Region village) {
        return village.code().ancestor(Level.PROVINCE);
    }

    Region draw(RandomGenerator random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble(upTo[upTo.length - 1]));
        return villages.get(found >= 0 ? found + 1 : -found - 1);
    }
}
