package id.satudata.kernel.event;

import java.util.Set;
import java.util.UUID;

/** Something the log keeps. Implementations are records with an {@link EventType}; they are never changed, only superseded. */
public interface Event {

    /** The citizens (by CitizenId) whose single record this event belongs to; never empty. */
    Set<UUID> subjects();
}
