package id.satudata.query.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One stream on its way in: which of its events may be taken now, in order, and why the rest must wait. */
final class Lane {

    private final UUID streamId;
    private final long storedLast;
    private final @Nullable Parking storedParking;
    private final NavigableMap<Long, Incoming> pending = new TreeMap<>();
    private final Set<Long> recalled = new HashSet<>();
    private long last;
    private @Nullable Parking parking;

    /**
     * @param last sequence of the last event that is in; -1 for none
     * @param parking why the stream waits; null when it does not
     */
    Lane(UUID streamId, long last, @Nullable Parking parking) {
        this.streamId = streamId;
        this.storedLast = last;
        this.storedParking = parking;
        this.last = last;
        this.parking = parking;
    }

    /** Puts back an event that has been waiting. */
    void recall(Incoming event) {
        offer(event);
        recalled.add(event.sequence());
    }

    /** Older ones have been taken before and are dropped; a readable one takes the place of what came there before. */
    void offer(Incoming event) {
        boolean isNew = event.sequence() > last
                && (event instanceof Incoming.Readable || !pending.containsKey(event.sequence()));
        if (isNew) {
            pending.put(event.sequence(), event);
            recalled.remove(event.sequence());
        }
    }

    /** Whether it is the one, or the one again, at which the stream stopped. */
    boolean isStoppedAt(Incoming event) {
        return parking != null && event.sequence() == last + 1;
    }

    /** Takes what follows without a hole, at most {@code limit}; the others stay pending. */
    List<Incoming.Readable> take(int limit) {
        boolean isStopped = parking != null && !parking.endsByItself() && !pending.containsKey(last + 1);
        if (isStopped) {
            return List.of();
        }
        List<Incoming.Readable> taken = new ArrayList<>();
        while (taken.size() < limit && pending.get(last + 1) instanceof Incoming.Readable next) {
            taken.add(next);
            pending.remove(next.sequence());
            last = next.sequence();
        }
        parking = pending.isEmpty() ? null : whyWaiting();
        return taken;
    }

    /** Lets the stream try again, whatever stopped it. */
    void retry() {
        parking = null;
    }

    /** Stops the stream at its next event. */
    void reject(RuntimeException failure) {
        parking = Parking.rejected(last + 1, failure);
    }

    UUID streamId() {
        return streamId;
    }

    long last() {
        return last;
    }

    /** Those that must wait from now on. */
    List<Incoming> newlyWaiting() {
        return pending.values().stream()
                .filter(event -> !recalled.contains(event.sequence()))
                .toList();
    }

    Optional<Parking> parking() {
        return Optional.ofNullable(parking);
    }

    boolean hasAdvanced() {
        return last != storedLast;
    }

    boolean hasBeenReleased() {
        return storedParking != null && parking == null;
    }

    boolean wasParked() {
        return storedParking != null;
    }

    private Parking whyWaiting() {
        return pending.get(last + 1) instanceof Incoming.Unreadable next
                ? Parking.unreadable(next)
                : Parking.hole(last + 1);
    }
}
