package id.satudata.query.search;

import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of regions by code, in the newest edition that knows them. */
@Component
class RegionNames {

    private final Regions regions = Regions.load();

    /** Null for a code no edition knows. */
    @Nullable String of(String code) {
        return RegionCode.parse(code).flatMap(regions::find).map(Region::name).orElse(null);
    }
}
