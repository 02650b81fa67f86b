package id.satudata.query.region;

import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.region.Edition;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import id.satudata.query.api.Allowed;
import id.satudata.query.api.QueryParameter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Regions", description = "Official region codes with names, edition by edition")
class RegionApi {

    private static final int PAGE = 1000;
    private static final int LARGEST_PAGE = 10_000;

    private final Regions regions = Regions.load();
    private final RegionQuestion question;
    private final Surroundings surroundings;

    RegionApi(RegionQuestion question, Surroundings surroundings) {
        this.question = question;
        this.surroundings = surroundings;
    }

    @Needs(Action.READ_DEFINITIONS)
    @GetMapping("/editions")
    @Operation(summary = "The editions of the region codes, oldest first")
    List<Edition> editions() {
        return regions.editions();
    }

    @Needs(Action.READ_DEFINITIONS)
    @GetMapping("/regions")
    @Operation(summary = "The regions one level inside another, in order of code")
    RegionPage children(
            @Parameter(example = "33.73.04") @RequestParam(required = false) @Nullable String parent,
            @Parameter(description = "default: the newest") @RequestParam(required = false) @Nullable String edition,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size) {
        Edition asked = question.edition(edition);
        Region around = question.region("parent", parent, asked);
        List<Region> inside = children(around, asked);
        String after = new QueryParameter("cursor", cursor)
                .as(RegionCode::parse, Allowed.CURSOR)
                .map(RegionCode::value)
                .orElse("");
        int limit = new QueryParameter("size", size).number(1, LARGEST_PAGE, PAGE);
        List<RegionRef> rest = inside.stream()
                .filter(region -> region.code().value().compareTo(after) > 0)
                .map(RegionRef::of)
                .toList();
        List<RegionRef> page = rest.subList(0, Math.min(limit, rest.size()));
        String next = page.size() < rest.size() ? page.getLast().code() : null;
        return new RegionPage(RegionRef.of(around), asked.id(), page, inside.size(), next);
    }

    @Needs(Action.READ_DEFINITIONS)
    @GetMapping("/regions/{code}")
    @Operation(summary = "One region: name, kind, what lies around it, what a retired code became")
    RegionView region(
            @Parameter(example = "33.73.04.1001") @PathVariable String code,
            @Parameter(description = "default: the newest that lists the code")
                    @RequestParam(required = false)
                    @Nullable String edition) {
        Edition asked = edition == null || edition.isBlank() ? newestListing(code) : question.edition(edition);
        Region region = question.region("code", code, asked);
        return new RegionView(
                region.code().value(),
                region.name(),
                region.level(),
                region.villageKind().orElse(null),
                region.validFrom(),
                region.validTo(),
                regions.recodedTo(region.code()).map(RegionCode::value).orElse(null),
                surroundings.around(region, asked),
                asked.id());
    }

    /** A retired code is shown as the last edition with it lists it. */
    private Edition newestListing(String code) {
        return RegionCode.parse(code)
                .flatMap(parsed -> regions.editions().reversed().stream()
                        .filter(edition -> regions.find(parsed, edition).isPresent())
                        .findFirst())
                .orElseGet(regions::current);
    }

    private List<Region> children(Region around, Edition edition) {
        return around.level().below().stream()
                .flatMap(level -> regions.within(around.code(), level, edition))
                .toList();
    }
}
