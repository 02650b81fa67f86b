package id.satudata.command.api;

import java.util.List;
import java.util.UUID;

/**
 * What the sender gets for a recorded fact.
 *
 * @param eventIds the recorded events, in order
 * @param subjectId the citizen or family card the fact is chiefly about
 * @param version number of events the subject has now
 * @param position place of the last of the events in the log; pass it as {@code after} to read what was just written
 * @param warnings what seems wrong but was recorded as stated
 */
public record Receipt(List<UUID> eventIds, UUID subjectId, long version, long position, List<Violation> warnings) {}
