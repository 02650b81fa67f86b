package id.satudata.command.recording;

import id.satudata.command.decision.State;
import id.satudata.command.decision.StreamType;
import id.satudata.kernel.event.Event;
import java.util.UUID;

/**
 * A stream as far as it is known.
 *
 * @param version number of its events; also the sequence of the next one
 */
record StreamState(StreamType type, State state, long version) {

    static StreamState empty(StreamType type, UUID streamId) {
        return new StreamState(type, type.initial().apply(streamId), 0);
    }

    StreamState with(UUID eventId, Event event) {
        return new StreamState(type, state.evolve(eventId, event), version + 1);
    }
}
