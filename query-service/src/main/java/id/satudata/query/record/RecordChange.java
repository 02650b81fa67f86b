package id.satudata.query.record;

import id.satudata.kernel.event.RecordedEvent;
import java.util.List;
import java.util.UUID;

/**
 * A citizen's record before and after new facts came in.
 *
 * @param before all events known until now, by position; empty for a new citizen
 * @param after the same with the new events, by position
 */
public record RecordChange(UUID citizenId, List<RecordedEvent> before, List<RecordedEvent> after) {}
