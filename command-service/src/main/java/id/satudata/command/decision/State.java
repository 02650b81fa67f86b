package id.satudata.command.decision;

import id.satudata.kernel.event.Event;
import java.util.UUID;

/** What the rules need to know about one stream. Immutable; evolving never fails and never logs. */
public interface State {

    State evolve(UUID eventId, Event event);
}
