package id.satudata.query.region;

import id.satudata.kernel.region.Edition;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The regions around a place, outermost first, under the names they bear now or bore last. */
@Component
public class Surroundings {

    private final Regions regions = Regions.load();

    /** Of a village, itself included; under its bare code where no edition lists it. Empty for none. */
    public List<RegionRef> of(@Nullable String village) {
        if (village == null) {
            return List.of();
        }
        return RegionCode.parse(village)
                .flatMap(regions::find)
                .flatMap(region -> regions.place(region.place()))
                .map(this::withItself)
                .orElseGet(() -> List.of(new RegionRef(village, village, Level.VILLAGE)));
    }

    /** The regions around one in an edition, without itself. */
    List<RegionRef> around(Region region, Edition edition) {
        return ancestors(region)
                .map(code -> regions.find(code, edition))
                .flatMap(Optional::stream)
                .map(RegionRef::of)
                .toList();
    }

    private List<RegionRef> withItself(Region region) {
        Stream<RegionRef> around =
                ancestors(region).map(regions::find).flatMap(Optional::stream).map(RegionRef::of);
        return Stream.concat(around, Stream.of(RegionRef.of(region))).toList();
    }

    private static Stream<RegionCode> ancestors(Region region) {
        return Arrays.stream(Level.values())
                .filter(level -> level.compareTo(region.level()) < 0)
                .map(level -> region.code().ancestor(level));
    }
}
