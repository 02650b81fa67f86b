package id.satudata.query.rights;

import id.satudata.kernel.rights.RightsKind;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are asked for; null is any.
 *
 * @param after only what comes after it
 * @param size the most that are wanted
 */
record RightsFilter(
        @Nullable RightsKind kind,
        @Nullable State state,
        @Nullable Mark after,
        int size) {}
