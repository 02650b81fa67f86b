package id.satudata.kernel.access;

import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import java.util.Optional;
import java.util.Set;

/**
 * The regions somebody answers for.
 *
 * @param regions each with all that lies in it; {@code ID} is the nation
 */
public record RegionScope(Set<RegionCode> regions) {

    public static final RegionScope NATION = new RegionScope(Set.of(RegionCode.NATION));

    public boolean isNation() {
        return regions.contains(RegionCode.NATION);
    }

    /** Whether a region lies in them, under its code or, once that is retired, under the one it has become. */
    public boolean covers(RegionCode code) {
        return isNation()
                || contains(code)
                || Regions.load().recodedTo(code).filter(this::contains).isPresent();
    }

    /** As {@link #covers}; what lies in no region at all is the nation's to care for. */
    public boolean coversVillage(Optional<String> code) {
        return isNation()
                || code.flatMap(RegionCode::parse).filter(this::covers).isPresent();
    }

    private boolean contains(RegionCode code) {
        for (Optional<RegionCode> around = Optional.of(code);
                around.isPresent();
                around = around.get().parent()) {
            if (regions.contains(around.get())) {
                return true;
            }
        }
        return false;
    }
}
