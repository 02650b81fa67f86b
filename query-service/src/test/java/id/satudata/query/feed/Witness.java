package id.satudata.query.feed;

import id.satudata.kernel.citizen.NameChanged;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.query.record.RecordChange;
import id.satudata.query.record.RecordFollower;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A follower that a test can make fail, and that is otherwise content. */
final class Witness implements RecordFollower {

    /** A name that no follower can stand. */
    static final String UNBEARABLE = "Unbearable";

    private volatile Consumer<List<RecordChange>> behaviour = changes -> {};

    static Witness content() {
        return new Witness();
    }

    /** Fails on the unbearable name. */
    static Witness sensitive() {
        Witness witness = new Witness();
        witness.behaves(changes -> changes.forEach(Witness::refuseTheUnbearable));
        return witness;
    }

    void behaves(Consumer<List<RecordChange>> next) {
        behaviour = next;
    }

    @Override
    public void follow(List<RecordChange> changes) {
        behaviour.accept(changes);
    }

    private static void refuseTheUnbearable(RecordChange change) {
        List<RecordedEvent> added = new ArrayList<>(change.after());
        added.removeAll(change.before());
        for (RecordedEvent event : added) {
            Event fact = event.event();
            if (fact instanceof NameChanged renamed && renamed.name().equals(UNBEARABLE)) {
                throw new IllegalStateException("cannot stand " + renamed.name());
            }
        }
    }
}
