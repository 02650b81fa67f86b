package id.satudata.command.recording;

import id.satudata.command.decision.Command;
import org.jspecify.annotations.Nullable;

/**
 * One fact as it was sent.
 *
 * @param key the sender's idempotency key
 * @param fingerprint keyed hash of kind and body: tells whether a key comes back with the same body
 * @param expectedVersion number of events the subject must have
 * @param document reference of the document behind the fact
 */
public record Submission(
        Sender sender,
        @Nullable String key,
        Fingerprint fingerprint,
        @Nullable Long expectedVersion,
        Command command,
        @Nullable String document) {}
