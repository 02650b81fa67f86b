package id.satudata.kernel.rights;

import id.satudata.kernel.event.Event;
import java.util.Set;
import java.util.UUID;

/** A step of one request, kept in the request's own stream. It says nothing about the world, so it is no fact. */
public sealed interface RightsEvent extends Event permits RightsRequested, RightsAnswered {

    UUID requestId();

    /** Whose data the request is about. */
    UUID citizenId();

    @Override
    default Set<UUID> subjects() {
        return Set.of(citizenId());
    }
}
