package id.satudata.query.feed;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Wakes those who wait for the feed, so that waiting costs the database nothing. */
@Component
class FeedSignal {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final AtomicLong events = new AtomicLong();
    private long ticks;
    private volatile @Nullable String failure;

    /** The feed has looked, and brought in so many messages. */
    void taken(int count) {
        failure = null;
        if (count > 0) {
            events.addAndGet(count);
            tick();
        }
    }

    void failed(String reason) {
        failure = reason;
    }

    /** Why the feed is pausing; empty while it runs. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** Messages brought in since the service started. */
    long events() {
        return events.get();
    }

    long ticks() {
        lock.lock();
        try {
            return ticks;
        } finally {
            lock.unlock();
        }
    }

    /** Returns when the feed has moved since {@code seen}, at the latest after {@code longest}. */
    void await(long seen, Duration longest) {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (ticks == seen && left > 0) {
                left = moved.awaitNanos(left);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    void tick() {
        lock.lock();
        try {
            ticks++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
