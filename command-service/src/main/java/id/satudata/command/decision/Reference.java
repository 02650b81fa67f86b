package id.satudata.command.decision;

import java.util.UUID;

/** How a command names something that should already be known. */
public sealed interface Reference {

    /** By the id of its stream. */
    record ById(UUID streamId) implements Reference {}

    /** By an identifier it holds. */
    record ByClaim(Claim claim) implements Reference {}

    /** By an event of its stream. */
    record ByEvent(UUID eventId) implements Reference {}
}
