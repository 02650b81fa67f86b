package id.satudata.standalone.launch;

import id.satudata.standalone.launch.PlatformState.StartFigures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Owns every process of the platform: starts them as parallel as they allow, keeps them running, ends them in order. */
final class Supervisor {
    private static final Duration POLL = Duration.ofMillis(100);

    private final DataFolder data;
    private final StateBoard board;
    private final SupervisorLog log;
    private final Clock clock;
    private final Map<Part, Keeper> keepers = new EnumMap<>(Part.class);
    private final Holds holds;
    private volatile boolean stopping;

    Supervisor(Path home, DataFolder data, Settings settings, Clock clock) {
        this.data = data;
        this.clock = clock;
        this.holds = new Holds(data);
        board = new StateBoard(new StateFile(data), settings, clock);
        log = new SupervisorLog(data, System.out, clock);
        var starter = new Starter(home, data, settings, Secrets.of(data));
        var health = new Health(settings);
        var postgres = new CountDownLatch(1);
        for (Part part : Part.values()) {
            var needed = part.hasDatabase() ? postgres : new CountDownLatch(0);
            var up = part == Part.POSTGRESQL ? postgres : new CountDownLatch(1);
            keepers.put(part, new Keeper(part, starter::start, health::isUp, board, log, needed, up));
        }
    }

    /**
     * Runs the platform until it is stopped, or until a part does not come up in the first place.
     *
     * @param asked when someone asked for the start
     * @param cold whether the data was empty then
     * @return whether everything came up
     */
    boolean run(Instant asked, boolean cold) {
        keepers.values().forEach(Keeper::start);
        while (!stopping && !board.all(Phase.RUNNING)) {
            if (board.any(Phase.FAILED)) {
                stop(Phase.FAILED);
                return false;
            }
            Pause.of(POLL);
        }
        if (!stopping) {
            board.started(figures(asked, cold));
            log.say("everything is up");
        }
        while (!stopping) {
            repairWhenAsked();
            keepers.forEach((part, keeper) -> keeper.hold(holds.isHeld(part)));
            Pause.of(POLL);
        }
        return true;
    }

    private StartFigures figures(Instant asked, boolean cold) {
        var now = clock.instant();
        return new StartFigures(
                Duration.between(asked, now).toMillis(),
                cold,
                Memory.ofTree(ProcessHandle.current().pid()),
                now);
    }

    private void repairWhenAsked() {
        try {
            if (Files.deleteIfExists(repairRequest(data))) {
                keepers.values().forEach(Keeper::repair);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file by which a command asks that parts given up be tried again. */
    static Path repairRequest(DataFolder data) {
        return data.run().resolve("repair");
    }

    /** Services first, so that nothing is cut off from what it writes to. */
    void stop() {
        stop(Phase.STOPPED);
    }

    private synchronized void stop(Phase end) {
        if (stopping) {
            return;
        }
        stopping = true;
        board.set(Phase.STOPPING);
        List.of(
                        List.of(Part.COMMAND_SERVICE, Part.QUERY_SERVICE, Part.ISSUER),
                        List.of(Part.KAFKA, Part.ELASTICSEARCH),
                        List.of(Part.POSTGRESQL))
                .forEach(this::stopTogether);
        board.set(end);
        log.say("everything has ended");
    }

    private void stopTogether(List<Part> parts) {
        var ending = parts.stream()
                .map(keepers::get)
                .map(keeper -> Thread.ofPlatform().start(keeper::stop))
                .toList();
        for (Thread each : ending) {
            try {
                each.join();
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
