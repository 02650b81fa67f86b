package id.satudata.query.feed;

import java.util.List;

/** Where accepted events go: each exactly once per generation, each stream in order, inside the feed's transaction. */
public interface EventSink {

    void take(List<FeedEvent> events);

    /** Whether the event at that position of the log is in. */
    boolean contains(long position);
}
