package id.satudata.command.recording;

import org.jspecify.annotations.Nullable;

/** A body that may name the document behind its fact. */
public interface CitesDocument {

    @Nullable String document();
}
