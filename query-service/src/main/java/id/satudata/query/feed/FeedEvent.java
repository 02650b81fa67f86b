package id.satudata.query.feed;

import id.satudata.kernel.event.RecordedEvent;

/**
 * An event accepted from the log.
 *
 * @param payload the event as it came, JSON
 */
public record FeedEvent(RecordedEvent recorded, String payload) {}
