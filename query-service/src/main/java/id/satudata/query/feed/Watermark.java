package id.satudata.query.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of the log an answer has taken into account.
 *
 * @param position the highest position of the log that is in; 0 while nothing is
 * @param recordedAt when the log took that event; null while nothing is in
 * @param lagSeconds 0 when everything published is in, else the seconds since that was last so
 */
public record Watermark(long position, @Nullable Instant recordedAt, long lagSeconds) {}
