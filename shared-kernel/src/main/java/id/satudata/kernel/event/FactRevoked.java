package id.satudata.kernel.event;

import id.satudata.kernel.privacy.Subject;
import java.util.Set;
import java.util.UUID;

/**
 * An earlier fact never happened (UU 23/2006 art. 72).
 *
 * @param subjects the citizens the revoked fact is about
 * @param eventId the revoked fact, in the same stream
 */
@EventType("fact.revoked.v1")
public record FactRevoked(@Subject Set<UUID> subjects, UUID eventId) implements Event {}
