package id.satudata.query.search.index;

import id.satudata.query.feed.Projection;
import id.satudata.query.feed.Watermark;
import id.satudata.query.feed.Watermarks;
import org.springframework.stereotype.Component;

/** Tells how far the index has come. */
@Component
class CitizensProjection implements Projection {

    static final String NAME = "citizens";

    private final IndexVisibility visibility;
    private final Watermarks watermarks;
    private final Outbox outbox;

    CitizensProjection(IndexVisibility visibility, Watermarks watermarks, Outbox outbox) {
        this.watermarks = watermarks;
        this.visibility = visibility;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public State state() {
        long missing = watermarks.lagEvents(); // before the backlog, so that nothing slips through between the two
        Watermark watermark = visibility.watermark();
        Backlog backlog = outbox.backlog();
        long lagEvents = missing < 0 ? missing : missing + backlog.waiting();
        return new State(watermark.position(), lagEvents, watermark.lagSeconds(), backlog.parked());
    }
}
