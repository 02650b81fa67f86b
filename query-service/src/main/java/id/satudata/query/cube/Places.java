package id.satudata.query.cube;

import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Inner ids of villages, which survive recoding. A code borne by two places in turn (a dozen are) means the one that bore
 * it last.
 */
final class Places {

    /** Stands for every village no edition lists: counted in the nation, and in no province. */
    static final int UNKNOWN = 0;

    private final Regions regions;
    private final Map<String, Integer> known = new ConcurrentHashMap<>(); // as many as there are villages, at most

    Places(Regions regions) {
        this.regions = regions;
    }

    int of(String village) {
        Integer place = known.get(village);
        return place == null ? find(village) : place;
    }

    private int find(String village) {
        Optional<Integer> found = RegionCode.parse(village)
                .filter(code -> code.level() == Level.VILLAGE)
                .flatMap(regions::find)
                .map(Region::place);
        found.ifPresent(place -> known.put(village, place));
        return found.orElse(UNKNOWN);
    }

    @Nullable Integer ofNullable(@Nullable String village) {
        return village == null ? null : of(village);
    }
}
