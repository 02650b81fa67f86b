package id.satudata.kernel.region;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place under one code and one name.
 *
 * @param place inner id of the place, the same whatever code or name it bears; never given twice
 * @param name as the edition spells it: {@code Kota Salatiga}
 * @param validFrom the day of the first known edition with this code and name; the region itself may be older
 * @param validTo the first day on which they no longer hold; null while they do
 */
public record Region(
        int place,
        RegionCode code,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public Level level() {
        return code.level();
    }

    /** The code of the region around this one; none for the nation. */
    public Optional<RegionCode> parent() {
        return code.parent();
    }

    /** Kelurahan, desa or desa adat; none for other levels. */
    public Optional<VillageKind> villageKind() {
        return VillageKind.of(code);
    }

    /** Whether the current edition still lists it so. */
    public boolean isCurrent() {
        return validTo == null;
    }
}
