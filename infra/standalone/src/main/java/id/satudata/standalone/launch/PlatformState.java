package id.satudata.standalone.launch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the platform is, as its supervisor last wrote it.
 *
 * @param supervisor process id
 * @param since when the supervisor began
 * @param lastStart how the last start went; null until everything answered
 */
public record PlatformState(
        long supervisor,
        Instant since,
        Phase phase,
        @Nullable StartFigures lastStart,
        List<PartState> parts) {
    public PlatformState {
        parts = List.copyOf(parts);
    }

    /**
     * A start, measured.
     *
     * @param millis from the command to the first moment when every part answered
     * @param cold on empty data
     * @param memoryBytes resident in all processes of the platform at that moment
     */
    public record StartFigures(long millis, boolean cold, long memoryBytes, Instant at) {}

    boolean allRunning() {
        return parts.stream().allMatch(part -> part.phase() == Phase.RUNNING);
    }
}
