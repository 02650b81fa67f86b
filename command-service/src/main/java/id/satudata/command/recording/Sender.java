package id.satudata.command.recording;

import id.satudata.kernel.access.RegionScope;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a fact, and why; see {@link id.satudata.command.decision.Context}.
 *
 * @param regions those the sender answers for
 */
public record Sender(
        String agency,
        String actor,
        RegionScope regions,
        @Nullable String purpose,
        String correlation) {}
