package id.satudata.query.cube;

import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import org.jspecify.annotations.Nullable;

/**
 * Inner ids of villages, which survive recoding. A code borne by two places in turn (a dozen are) means the one that bore
 * it last.
 */
final class Places {

    /** Stands for every village no edition lists: counted in the nation, and in no province. */
    static final int UNKNOWN = 0;

    private final Regions regions;

    Places(Regions regions) {
        this.regions = regions;
    }

    int of(String village) {
        return RegionCode.parse(village)
                .filter(code -> code.level() == Level.VILLAGE)
                .flatMap(regions::find)
                .map(Region::place)
                .orElse(UNKNOWN);
    }

    @Nullable Integer ofNullable(@Nullable String village) {
        return village == null ? null : of(village);
    }
}
