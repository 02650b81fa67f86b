package id.satudata.command.recording;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.satudata.command.decision.StreamType;
import id.satudata.command.eventstore.EventLog;
import id.satudata.command.eventstore.StoredEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * States of streams. What is remembered is only a start: each load asks the log for the events that came after, so that
 * another instance's writes are always seen.
 */
@Component
class StreamStates {
    private static final long NOTHING_KNOWN = -1;

    private final EventLog log;
    private final Map<String, StreamType> types;
    private final Cache<UUID, StreamState> remembered;

    StreamStates(
            EventLog log, List<StreamType> types, @Value("${satudata.states.remembered-events}") long maximumEvents) {
        this.log = log;
        this.types = types.stream().collect(Collectors.toUnmodifiableMap(StreamType::name, Function.identity()));
        this.remembered = Caffeine.newBuilder()
                .maximumWeight(maximumEvents)
                .weigher((UUID id, StreamState stream) -> Math.toIntExact(stream.version()))
                .build();
    }

    /** The streams that have events, by id; one statement for all of them. */
    Map<UUID, StreamState> load(Collection<UUID> streamIds) {
        Map<UUID, StreamState> streams = new HashMap<>(remembered.getAllPresent(streamIds));
        Map<UUID, Long> sequences = new HashMap<>();
        for (UUID id : streamIds) {
            StreamState known = streams.get(id);
            sequences.put(id, known == null ? NOTHING_KNOWN : known.version() - 1);
        }
        log.readAfter(sequences)
                .forEach(event -> streams.compute(event.streamId(), (id, known) -> {
                    StreamState before = known == null ? StreamState.empty(type(event), id) : known;
                    return before.with(event.eventId(), event.event());
                }));
        return streams;
    }

    /** Only what is committed may be remembered. */
    void remember(Map<UUID, StreamState> committed) {
        remembered.putAll(committed);
    }

    private StreamType type(StoredEvent event) {
        StreamType type = types.get(event.streamType());
        if (type == null) {
            throw new IllegalStateException("no stream type " + event.streamType());
        }
        return type;
    }
}
