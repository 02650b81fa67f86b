package id.satudata.standalone.ask;

import id.satudata.standalone.ask.ServiceApi.Refused;
import id.satudata.standalone.launch.Pause;
import id.satudata.standalone.launch.Problem;
import id.satudata.standalone.progress.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Has a projection built anew while the old one answers. */
public final class Rebuilding {
    private static final Duration POLL = Duration.ofMillis(500);

    private final ServiceApi api;

    public Rebuilding(ServiceApi api) {
        this.api = api;
    }

    /**
     * Starts a rebuild, or joins the one that is running, and returns when it is done.
     *
     * @return the parts before and after, and whether all are equal
     * @throws Problem for an unknown projection, or when the rebuild fails
     */
    public Result rebuild(String projection, PrintWriter output) {
        String path = "/v1/projections/%s/rebuilds".formatted(projection);
        var state = start(projection, path);
        while (isRunning(state) && state.path("total").asLong(0) == 0 && Pause.of(POLL)) {
            state = api.get(path + "/latest"); // it counts what there is to do
        }
        try (var progress =
                Progress.of("Rebuilding", "entries", state.path("total").asLong(0), output)) {
            while (isRunning(state) && Pause.of(POLL)) {
                progress.at(state.path("done").asLong(0));
                state = api.get(path + "/latest");
            }
            progress.at(state.path("done").asLong(0));
        }
        if (!state.path("state").asString("").equals("DONE")) {
            throw new Problem("The rebuild of %s did not succeed: %s"
                    .formatted(projection, state.path("reason").asString("no reason given")));
        }
        return Result.of(state.path("comparisons"));
    }

    private static boolean isRunning(JsonNode state) {
        return state.path("state").asString("").equals("RUNNING");
    }

    private JsonNode start(String projection, String path) {
        try {
            return api.post(path, JsonNodeFactory.instance.objectNode());
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw new Problem(
                        "There is no projection %s. The projections are: record, citizens".formatted(projection),
                        refused);
            }
            throw refused;
        }
    }

    /** What was compared, as a table, and whether before and after are the same throughout. */
    public record Result(String table, boolean equal) {
        static Result of(JsonNode comparisons) {
            var table = new Table("PART", "BEFORE", "AFTER", "");
            boolean equal = true;
            for (JsonNode part : comparisons) {
                String before = part.path("before").asString("");
                String after = part.path("after").asString("");
                equal &= before.equals(after);
                table.row(part.path("part").asString(""), before, after, before.equals(after) ? "equal" : "DIFFERENT");
            }
            return new Result(table.toString(), equal);
        }
    }
}
