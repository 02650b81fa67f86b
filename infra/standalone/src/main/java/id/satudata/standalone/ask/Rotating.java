package id.satudata.standalone.ask;

import id.satudata.standalone.launch.Pause;
import id.satudata.standalone.launch.Problem;
import id.satudata.standalone.progress.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Has the keys of all subjects wrapped with the current key-encryption key. */
public final class Rotating {
    private static final String PATH = "/v1/key-rotations";
    private static final Duration POLL = Duration.ofMillis(200);

    private final ServiceApi commands;

    /** @param commands of the command service */
    public Rotating(ServiceApi commands) {
        this.commands = commands;
    }

    /**
     * Returns when it is done; says of how many subjects.
     *
     * @throws Problem when it stops before that
     */
    public long rotate(PrintWriter output) {
        var state = commands.post(PATH, JsonNodeFactory.instance.objectNode());
        try (var progress =
                Progress.of("Wrapping keys", "subjects", state.path("total").asLong(0), output)) {
            while (is(state, "RUNNING") && Pause.of(POLL)) {
                progress.at(state.path("done").asLong(0));
                state = commands.get(PATH + "/latest");
            }
            progress.at(state.path("done").asLong(0));
        }
        if (!is(state, "DONE")) {
            throw new Problem("The rotation stopped; the log of command-service says why. It can be started again.");
        }
        return state.path("done").asLong(0);
    }

    private static boolean is(JsonNode state, String name) {
        return state.path("state").asString("").equals(name);
    }
}
