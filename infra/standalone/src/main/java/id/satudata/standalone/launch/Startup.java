package id.satudata.standalone.launch;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * The time from the start of a supervisor until all it keeps answers.
 *
 * @param patience how long it may take
 */
record Startup(DataFolder data, StateFile file, Duration patience) {
    private static final Duration POLL = Duration.ofMillis(100);

    /**
     * Returns when everything answers.
     *
     * @param tell hears of each change of a part
     * @throws Problem when something does not come up, with the reason
     */
    PlatformState await(ProcessHandle supervisor, Consumer<PartState> tell) {
        var news = new News(tell);
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            boolean ended = !supervisor.isAlive();
            var state = file.read().filter(each -> each.supervisor() == supervisor.pid());
            state.ifPresent(news::of);
            if (ended) {
                throw new Problem("%s%nThe supervisor's log is %s"
                        .formatted(
                                state.map(Startup::failures)
                                        .orElse("The supervisor ended at once:%n%s"
                                                .formatted(LogEnd.of(data.supervisorLog(), 10))),
                                data.supervisorLog()));
            }
            if (state.isPresent() && state.get().phase() == Phase.RUNNING) {
                if (state.get().allRunning()) {
                    return state.get();
                }
                if (hasFailed(state.get())) {
                    throw new Problem(failures(state.get()));
                }
            }
            Pause.of(POLL);
        }
        throw new Problem(
                "Not everything answered within %d s; ./satudata status tells more".formatted(patience.toSeconds()));
    }

    private static boolean hasFailed(PlatformState state) {
        return state.parts().stream().anyMatch(part -> part.phase() == Phase.FAILED);
    }

    private static String failures(PlatformState state) {
        var failed = state.parts().stream()
                .filter(part -> part.phase() == Phase.FAILED)
                .map(part -> part.part().title() + ": " + part.detail())
                .toList();
        return failed.isEmpty() ? "The platform was stopped" : String.join(System.lineSeparator(), failed);
    }
}
