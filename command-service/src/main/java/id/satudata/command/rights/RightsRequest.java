package id.satudata.command.rights;

import id.satudata.command.decision.NewEvent;
import id.satudata.command.decision.State;
import id.satudata.command.decision.StreamType;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.rights.RightsAnswered;
import id.satudata.kernel.rights.RightsEvent;
import id.satudata.kernel.rights.RightsRequested;
import java.util.Optional;
import java.util.UUID;

/**
 * One request.
 *
 * @param received empty until it has been
 */
public record RightsRequest(UUID id, Optional<RightsRequested> received, boolean isAnswered) implements State {

    public static final StreamType STREAM = new StreamType("rights-request", RightsRequest::unknown);

    public static RightsRequest unknown(UUID id) {
        return new RightsRequest(id, Optional.empty(), false);
    }

    @Override
    public RightsRequest evolve(UUID eventId, Event event) {
        return switch (event) {
            case RightsRequested request -> new RightsRequest(id, Optional.of(request), isAnswered);
            case RightsAnswered answer -> new RightsRequest(id, received, true);
            default -> this;
        };
    }

    NewEvent append(RightsEvent event) {
        return new NewEvent(STREAM, id, event);
    }
}
