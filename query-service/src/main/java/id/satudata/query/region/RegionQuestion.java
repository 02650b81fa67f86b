package id.satudata.query.region;

import id.satudata.kernel.region.Edition;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import id.satudata.query.api.Allowed;
import id.satudata.query.api.Problem;
import id.satudata.query.api.QueryParameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the parameters by which regions are asked for. */
@Component
public class RegionQuestion {

    private final Regions regions = Regions.load();

    /** The edition named; the newest when none is. */
    public Edition edition(@Nullable String sent) {
        List<String> ids = regions.editions().stream().map(Edition::id).toList();
        return new QueryParameter("edition", sent).oneOf(regions::edition, ids).orElseGet(regions::current);
    }

    /** The region a parameter names in an edition; the nation when it is not sent. */
    public Region region(String parameter, @Nullable String sent, Edition edition) {
        RegionCode code = new QueryParameter(parameter, sent)
                .as(RegionCode::parse, Allowed.REGION)
                .orElse(RegionCode.NATION);
        return regions.find(code, edition).orElseThrow(() -> unknown(code, edition));
    }

    /** The level named, at or below a region's own, which is meant when none is. */
    public Level level(@Nullable String sent, Region region) {
        List<String> names = Arrays.stream(Level.values())
                .filter(level -> level.compareTo(region.level()) >= 0)
                .map(Level::wireName)
                .toList();
        return new QueryParameter("level", sent)
                .oneOf(name -> names.contains(name) ? Optional.of(Level.named(name)) : Optional.empty(), names)
                .orElse(region.level());
    }

    private Problem unknown(RegionCode code, Edition edition) {
        String successor = regions.recodedTo(code).map(RegionCode::value).orElse(null);
        return Problem.unknownRegion(code.value(), edition.id(), successor);
    }
}
