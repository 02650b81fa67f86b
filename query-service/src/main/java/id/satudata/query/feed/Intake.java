package id.satudata.query.feed;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What happens to a batch of messages within one transaction of one generation. */
@Component
class Intake {

    private final Streams streams;
    private final WaitingRoom waitingRoom;
    private final Positions positions;
    private final EventSink sink;

    Intake(Streams streams, WaitingRoom waitingRoom, Positions positions, EventSink sink) {
        this.streams = streams;
        this.waitingRoom = waitingRoom;
        this.positions = positions;
        this.sink = sink;
    }

    /** Takes what is next in each stream, at most {@code limit} events a stream, and parks the rest. */
    int take(List<Incoming> messages, int limit) {
        Map<UUID, Lane> lanes = lanes(messages);
        List<Incoming.Readable> taken = take(lanes.values(), limit);
        positions.store(messages, taken);
        return taken.size();
    }

    /** Parks the stream of a message that the record cannot take. */
    void reject(Incoming message, RuntimeException failure) {
        Collection<Lane> lanes = lanes(List.of(message)).values();
        lanes.forEach(lane -> lane.reject(failure));
        waitingRoom.store(lanes);
        positions.store(List.of(message), List.of());
    }

    /** Tries again what waits of a stream, at most {@code limit} events; says how many went in. */
    int resume(UUID streamId, int limit) {
        Lane lane = unparked(streamId);
        return take(List.of(lane), limit).size();
    }

    /** Parks a stream at its next waiting event, which the record could not take. */
    void rejectNext(UUID streamId, RuntimeException failure) {
        Lane lane = unparked(streamId);
        lane.reject(failure);
        waitingRoom.store(List.of(lane));
    }

    private List<Incoming.Readable> take(Collection<Lane> lanes, int limit) {
        List<Incoming.Readable> taken = new ArrayList<>();
        lanes.forEach(lane -> taken.addAll(lane.take(limit)));
        if (!taken.isEmpty()) {
            sink.take(taken.stream().map(Incoming.Readable::event).toList());
        }
        streams.store(lanes);
        waitingRoom.store(lanes);
        return taken;
    }

    private Map<UUID, Lane> lanes(List<Incoming> messages) {
        Map<UUID, Lane> lanes =
                streams.lanes(messages.stream().map(Incoming::streamId).collect(Collectors.toSet()));
        Set<UUID> goingOn = messages.stream()
                .filter(message -> mayGoOn(lane(lanes, message), message))
                .map(Incoming::streamId)
                .collect(Collectors.toSet());
        waitingRoom.of(goingOn).forEach(message -> lane(lanes, message).recall(message));
        messages.forEach(message -> lane(lanes, message).offer(message));
        return lanes;
    }

    private static boolean mayGoOn(Lane lane, Incoming message) {
        return lane.parking().filter(Parking::endsByItself).isPresent() || lane.isStoppedAt(message);
    }

    private Lane unparked(UUID streamId) {
        Lane lane = requireNonNull(streams.lanes(List.of(streamId)).get(streamId));
        lane.retry();
        waitingRoom.of(List.of(streamId)).forEach(lane::recall);
        return lane;
    }

    private static Lane lane(Map<UUID, Lane> lanes, Incoming message) {
        return requireNonNull(lanes.get(message.streamId()));
    }
}
