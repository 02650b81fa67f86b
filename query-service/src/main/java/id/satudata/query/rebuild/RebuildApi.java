package id.satudata.query.rebuild;

import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import id.satudata.query.api.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/projections/{name}/rebuilds")
@Tag(name = "rebuilds", description = "Builds a projection anew while the old one answers")
class RebuildApi {

    private final Rebuilds rebuilds;

    RebuildApi(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @Needs(Action.REBUILD)
    @PostMapping
    @Operation(summary = "Start a rebuild, or join the one that is running")
    @ApiResponse(responseCode = "202", description = "It runs; Location tells how far it is")
    ResponseEntity<Rebuild> start(@PathVariable String name) {
        Rebuildable projection = find(name);
        rebuilds.start(projection);
        return ResponseEntity.accepted()
                .location(URI.create("/v1/projections/" + name + "/rebuilds/latest"))
                .body(latest(projection));
    }

    @Needs(Action.REBUILD)
    @GetMapping("/latest")
    @Operation(summary = "How far the latest rebuild is, and what it found")
    Rebuild latest(@PathVariable String name) {
        return latest(find(name));
    }

    private Rebuild latest(Rebuildable projection) {
        return rebuilds.latest(projection).orElseThrow(() -> Problem.neverRebuilt(projection.name()));
    }

    private Rebuildable find(String name) {
        return rebuilds.find(name).orElseThrow(Problem::unknownProjection);
    }
}
