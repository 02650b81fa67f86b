package id.satudata.query.search.index;

import id.satudata.query.feed.Projection;
import id.satudata.query.feed.Watermark;
import org.springframework.stereotype.Component;

/** Tells how far the index has come. */
@Component
class CitizensProjection implements Projection {

    static final String NAME = "citizens";

    private final IndexVisibility visibility;
    private final Outbox outbox;

    CitizensProjection(IndexVisibility visibility, Outbox outbox) {
        this.visibility = visibility;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public State state() {
        Watermark watermark = visibility.watermark();
        Backlog backlog = outbox.backlog();
        return new State(watermark.position(), backlog.waiting(), watermark.lagSeconds(), backlog.parked());
    }
}
