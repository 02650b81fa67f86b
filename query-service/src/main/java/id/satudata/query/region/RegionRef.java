package id.satudata.query.region;

import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.Region;
import io.swagger.v3.oas.annotations.media.Schema;

/** A region by code and name. */
public record RegionRef(
        @Schema(example = "33.73.04.1001") String code,
        @Schema(example = "Kecandran") String name,
        @Schema(example = "village") Level level) {

    public static RegionRef of(Region region) {
        return new RegionRef(region.code().value(), region.name(), region.level());
    }
}
