package id.satudata.query.rebuild;

import java.util.List;

/**
 * A projection that can be built anew while the old one answers; every bean of this type is offered by
 * {@code POST /v1/projections/{name}/rebuilds}. Only one instance of the service rebuilds it at a time.
 */
public interface Rebuildable {

    /** As used in URLs: {@code record}, {@code citizens}. */
    String name();

    /**
     * Builds anew beside the running one, then swaps; returns when that is done, on a thread of its own.
     *
     * @return what was compared between the old and the new at the same position of the log; may be empty
     */
    List<Comparison> rebuild(RebuildProgress progress);

    /** Removes what a rebuild left behind that was cut short; called at start while none is running, and before each. */
    default void cleanUp() {}
}
