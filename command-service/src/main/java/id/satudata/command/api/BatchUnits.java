package id.satudata.command.api;

import id.satudata.command.recording.Answer;
import id.satudata.command.recording.Submission;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** The units of work of one batch: one being filled, at most one being recorded, one being answered. */
final class BatchUnits {
    private static final int MOST_LINES = 500;
    /** Long lines make short units: three of them are in memory for each batch that is under way. */
    private static final int MOST_BYTES = 1024 * 1024;

    private final ExecutorService recording;
    private final Recording record;
    private final Locale locale;
    private final BatchWriter writer;
    private final OutputStream out;

    private List<BatchReader.Entry> filling = new ArrayList<>();
    private int bytes;
    private Pending pending = new Pending(List.of(), CompletableFuture.completedFuture(List.of()));
    private boolean available = true;

    BatchUnits(ExecutorService recording, Recording record, Locale locale, BatchWriter writer, OutputStream out) {
        this.recording = recording;
        this.record = record;
        this.locale = locale;
        this.writer = writer;
        this.out = out;
    }

    /** Records submissions; without asking the log if it was not available before. */
    interface Recording {
        List<Answer> record(List<Submission> submissions, boolean available);
    }

    private record Answered(List<BatchReader.Entry> entries, List<Answer> answers) {}

    private record Pending(List<BatchReader.Entry> entries, Future<List<Answer>> answers) {}

    /** @param length of the line, in bytes */
    void add(BatchReader.Entry entry, int length) throws IOException {
        filling.add(entry);
        bytes += length;
        if (filling.size() == MOST_LINES || bytes >= MOST_BYTES) {
            handOver();
        }
    }

    void finish() throws IOException {
        handOver();
        handOver();
    }

    private void handOver() throws IOException {
        Answered before = awaitPending();
        record();
        // The log need not wait while answers are written.
        writer.write(before.entries(), before.answers(), locale, out);
    }

    private void record() {
        List<Submission> submissions = filling.stream()
                .map(BatchReader.Entry::submission)
                .filter(Objects::nonNull)
                .toList();
        boolean askTheLog = available;
        pending = new Pending(filling, recording.submit(() -> record.record(submissions, askTheLog)));
        filling = new ArrayList<>();
        bytes = 0;
    }

    private Answered awaitPending() {
        List<Answer> answers = await(pending.answers());
        available = available && answers.stream().noneMatch(Answer.Unavailable.class::isInstance);
        return new Answered(pending.entries(), answers);
    }

    private static List<Answer> await(Future<List<Answer>> answers) {
        try {
            return answers.get();
        } catch (ExecutionException defect) {
            throw new IllegalStateException("a unit of a batch could not be worked through", defect.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped within a batch", stopped);
        }
    }
}
