package id.satudata.query.region;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.VillageKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region as an edition lists it.
 *
 * @param kind of a village: kelurahan, desa or desa adat
 * @param validFrom day of the first known edition with this code and name; the region itself may be older
 * @param validTo first day on which they no longer hold; null while they do
 * @param recodedTo the code a retired one became
 * @param parents the regions around it, outermost first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegionView(
        @Schema(example = "33.73.04.1001") String code,
        String name,
        Level level,
        @Nullable VillageKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String recodedTo,
        List<RegionRef> parents,
        String edition) {}
