package id.satudata.query.record;

import id.satudata.kernel.event.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A fact that changed a citizen's state.
 *
 * @param before null when the fact put the citizen on the register
 */
public record Step(@Nullable CitizenState before, Fact fact, CitizenState after) {}
