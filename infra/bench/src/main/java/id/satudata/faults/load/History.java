package id.satudata.faults.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Everything that was sent and everything that was answered, as the senders saw it. It is only ever added to; a file beside
 * it has the same, without the facts themselves.
 */
public final class History implements AutoCloseable {
    private final BufferedWriter file;
    private final Map<String, Request> open = new LinkedHashMap<>();
    private final List<Fact> taken = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final Map<String, Integer> troubles = new LinkedHashMap<>();
    private final AtomicLong lastTaken = new AtomicLong();

    public History(Path folder) throws IOException {
        file = Files.newBufferedWriter(folder.resolve("history.ndjson"));
    }

    /** @param sentAt of the attempt that was answered, as {@link System#nanoTime} */
    public record Fact(Request request, Reply.Taken answer, long sentAt) {}

    public record Refusal(Request request, Reply.Refused answer) {}

    /** Before its first attempt, so that it is known even if nothing is ever heard of it. */
    synchronized void sent(Request request) {
        open.put(request.key(), request);
        note("sent", request, "");
    }

    synchronized void answered(Request request, Reply reply, long sentAt) {
        switch (reply) {
            case Reply.Taken answer -> {
                open.remove(request.key());
                taken.add(new Fact(request, answer, sentAt));
                lastTaken.accumulateAndGet(sentAt, Math::max);
                note("taken", request, "%s at %d".formatted(answer.eventIds(), answer.position()));
            }
            case Reply.Refused answer -> {
                open.remove(request.key());
                refused.add(new Refusal(request, answer));
                note("refused", request, answer.status() + " " + answer.rules());
            }
            case Reply.Away(int status, boolean saysWhen) ->
                trouble(request, status + (saysWhen ? " with Retry-After" : " without Retry-After"));
            case Reply.NoAnswer(String reason) -> trouble(request, reason);
        }
    }

    /** A fact that was put into the log past the service, and committed. */
    public synchronized void addFromElsewhere(UUID eventId, UUID streamId, long position) {
        Request request = new Request(-1, "residents", eventId.toString(), Map.of());
        Reply.Taken answer = new Reply.Taken(List.of(eventId), streamId, position);
        taken.add(new Fact(request, answer, System.nanoTime()));
        note("taken", request, "past the service at %d".formatted(position));
    }

    private void trouble(Request request, String what) {
        troubles.merge(what, 1, Integer::sum);
        note("again", request, what);
    }

    private void note(String what, Request request, String more) {
        try {
            file.write("{\"at\":\"%s\",\"what\":\"%s\",\"kind\":\"%s\",\"key\":\"%s\",\"more\":\"%s\"}%n"
                    .formatted(Instant.now(), what, request.kind(), request.key(), more));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** In the order of their answers. */
    public synchronized List<Fact> taken() {
        return List.copyOf(taken);
    }

    public synchronized int takenSoFar() {
        return taken.size();
    }

    public synchronized List<Refusal> refused() {
        return List.copyOf(refused);
    }

    /** Those of which nothing final was heard: they may be recorded, or not. */
    public synchronized List<Request> inDoubt() {
        return List.copyOf(open.values());
    }

    /** How often senders were told to come again, or heard nothing, by what they saw. */
    public synchronized Map<String, Integer> troubles() {
        return Map.copyOf(troubles);
    }

    /** Whether a fact was taken that was sent at that moment or later. */
    public boolean hasTakenSince(long nanoTime) {
        return lastTaken.get() - nanoTime >= 0 && lastTaken.get() != 0;
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
