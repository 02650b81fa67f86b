package id.satudata.standalone.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.ProvincePopulation;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import id.satudata.kernel.region.VillageKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The villages people live in, as many in each province as really live there. */
final class Places {
    private static final double TOWN_TO_COUNTRY = 2.5;
    private static final int TAKEOVER_MONTHS = 71;
    private static final LocalDate FIRST_TAKEOVER = LocalDate.of(2015, 1, 1);

    private final Regions regions = Regions.load();
    private final Weighted<Region> villages;

    /** @throws IllegalArgumentException for an area without villages */
    Places(RegionCode area) {
        List<Region> inside = regions.villagesOf(area, regions.current());
        if (inside.isEmpty()) {
            throw new IllegalArgumentException("No village lies in " + area);
        }
        Map<RegionCode, Double> weightOfProvince =
                inside.stream().collect(groupingBy(Places::province, summingDouble(Places::size)));
        var people = ProvincePopulation.load();
        villages = new Weighted<>(
                inside,
                village -> size(village)
                        / weightOfProvince.getOrDefault(province(village), 1.0)
                        * people.of(province(village)));
    }

    Region draw(SplittableRandom random) {
        return villages.draw(random);
    }

    /** The day from which the register of a regency was taken over: the first of a month from 2015 to 2020. */
    LocalDate takeover(Region village) {
        long regency = village.code().ancestor(Level.REGENCY).hashCode();
        return FIRST_TAKEOVER.plusMonths(Math.floorMod(Mix.of(1, regency), TAKEOVER_MONTHS));
    }

    /** The town people name when asked where they were born there. */
    String birthPlace(Region village) {
        return regions.find(village.code().ancestor(Level.REGENCY))
                .map(Region::name)
                .orElse("Indonesia")
                .replaceFirst("^(Kabupaten|Kota)( Administrasi)? ", "");
    }

    static RegionCode province(Region village) {
        return village.code().ancestor(Level.PROVINCE);
    }

    // Villages differ tenfold in size, towns are larger than the country; which one is large depends on its code alone.
    private static double size(Region village) {
        double spread = 0.3 + 2.7 * Math.pow(Mix.unit(2, village.code().hashCode()), 2);
        boolean town =
                village.villageKind().filter(VillageKind.KELURAHAN::equals).isPresent();
        return town ? spread * TOWN_TO_COUNTRY : spread;
    }
}
