package id.satudata.standalone.launch;

import id.satudata.standalone.launch.PlatformState.StartFigures;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The supervisor's knowledge of all parts, written to the state file at every change. */
final class StateBoard {
    private final StateFile file;
    private final Clock clock;
    private final Instant since;
    private final Map<Part, PartState> parts = new EnumMap<>(Part.class);
    private Phase phase = Phase.STARTING;
    private @Nullable StartFigures lastStart;

    StateBoard(StateFile file, Settings settings, Clock clock) {
        this.file = file;
        this.clock = clock;
        this.since = clock.instant();
        for (Part part : Part.values()) {
            parts.put(part, new PartState(part, Phase.WAITING, 0, settings.port(part), since, 0, ""));
        }
    }

    synchronized void set(Part part, Phase to, long pid, String detail) {
        var before = of(part);
        boolean again = to == Phase.RESTARTING && before.phase() != Phase.RESTARTING;
        int restarts = before.restarts() + (again ? 1 : 0);
        parts.put(part, new PartState(part, to, pid, before.port(), clock.instant(), restarts, detail));
        publish();
    }

    synchronized void set(Phase to) {
        phase = to;
        publish();
    }

    synchronized void started(StartFigures figures) {
        lastStart = figures;
        phase = Phase.RUNNING;
        publish();
    }

    synchronized PartState of(Part part) {
        var state = parts.get(part);
        if (state == null) {
            throw new IllegalStateException("Every part has a state");
        }
        return state;
    }

    synchronized boolean all(Phase wanted) {
        return parts.values().stream().allMatch(part -> part.phase() == wanted);
    }

    synchronized boolean any(Phase wanted) {
        return parts.values().stream().anyMatch(part -> part.phase() == wanted);
    }

    private void publish() {
        file.write(
                new PlatformState(ProcessHandle.current().pid(), since, phase, lastStart, List.copyOf(parts.values())));
    }
}
