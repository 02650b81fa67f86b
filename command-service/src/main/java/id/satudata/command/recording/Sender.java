package id.satudata.command.recording;

import org.jspecify.annotations.Nullable;

/** Who sends a fact, and why; see {@link id.satudata.command.decision.Context}. */
public record Sender(String agency, String actor, @Nullable String purpose, String correlation) {}
