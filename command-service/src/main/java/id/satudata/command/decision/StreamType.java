package id.satudata.command.decision;

import java.util.UUID;
import java.util.function.Function;

/**
 * A kind of stream, by the name under which the event store keeps it.
 *
 * @param initial the state of a stream, by its id, before its first event
 */
public record StreamType(String name, Function<UUID, State> initial) {}
