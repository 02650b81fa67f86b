package id.satudata.query.feed;

import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import id.satudata.query.api.Problem;
import id.satudata.query.feed.ParkedStreams.ParkedStream;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/feed")
@Tag(name = "feed", description = "How far the read model is behind the log, and what has been set aside")
class FeedApi {

    private static final int LARGEST_PAGE = 1_000;

    private final List<Projection> projections;
    private final Watermarks watermarks;
    private final ReadModel readModel;
    private final ParkedStreams parkedStreams;
    private final Generations generations;
    private final Feeding feeding;
    private final FeedSignal signal;

    FeedApi(
            List<Projection> projections,
            Watermarks watermarks,
            ReadModel readModel,
            ParkedStreams parkedStreams,
            Generations generations,
            Feeding feeding,
            FeedSignal signal) {
        this.projections = projections;
        this.watermarks = watermarks;
        this.readModel = readModel;
        this.parkedStreams = parkedStreams;
        this.generations = generations;
        this.feeding = feeding;
        this.signal = signal;
    }

    @Needs(Action.READ_FEED)
    @GetMapping
    @Operation(summary = "How far each projection is")
    FeedState feed() {
        List<ProjectionState> states =
                projections.stream().map(ProjectionState::of).toList();
        return new FeedState(states, watermarks.current());
    }

    @Needs(Action.READ_FEED)
    @GetMapping("/parked")
    @Operation(summary = "The streams set aside, in the order of their ids")
    ParkedPage parked(
            @RequestParam(required = false) @Nullable UUID cursor, @RequestParam(defaultValue = "100") int size) {
        int limit = Math.clamp(size, 1, LARGEST_PAGE);
        List<ParkedStream> streams = readModel.query(jdbc -> parkedStreams.page(Optional.ofNullable(cursor), limit));
        return new ParkedPage(
                streams, streams.size() < limit ? null : streams.getLast().streamId());
    }

    @Needs(Action.WORK_FEED)
    @PostMapping("/parked/{streamId}/retry")
    @Operation(summary = "Try a stream again that was set aside")
    Retry retry(@PathVariable UUID streamId) {
        if (find(streamId).isEmpty()) {
            throw Problem.notParked(streamId);
        }
        int taken = tryAgain(streamId);
        signal.tick();
        return new Retry(streamId, taken, find(streamId).orElse(null));
    }

    private int tryAgain(UUID streamId) {
        while (true) {
            try {
                return feeding.retry(generations.active(), streamId);
            } catch (GenerationLeft swapped) {
                signal.tick(); // a rebuild has just swapped: the new generation is there already
            }
        }
    }

    private Optional<ParkedStream> find(UUID streamId) {
        return readModel.query(jdbc -> parkedStreams.find(streamId));
    }

    record FeedState(List<ProjectionState> projections, Watermark watermark) {}

    /** @param lagEvents -1 when that cannot be told just now */
    record ProjectionState(String name, long position, long lagEvents, long lagSeconds, long parked) {
        static ProjectionState of(Projection projection) {
            Projection.State state = projection.state();
            return new ProjectionState(
                    projection.name(), state.position(), state.lagEvents(), state.lagSeconds(), state.parked());
        }
    }

    /** @param cursor for the next page; null after the last */
    record ParkedPage(List<ParkedStream> streams, @Nullable UUID cursor) {}

    /**
     * @param drained how many events went in
     * @param parked why the stream still waits; null when it does not
     */
    record Retry(UUID streamId, int drained, @Nullable ParkedStream parked) {}
}
