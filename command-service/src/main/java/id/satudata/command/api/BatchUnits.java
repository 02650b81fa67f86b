package id.satudata.command.api;

import id.satudata.command.recording.Answer;
import id.satudata.command.recording.Submission;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The units of work of one batch: one being filled, at most one being recorded. */
final class BatchUnits {
    private final ExecutorService recording;
    private final Recording record;
    private final Locale locale;
    private final BatchWriter writer;
    private final OutputStream out;

    private List<BatchReader.Entry> filling = new ArrayList<>();
    private @Nullable Pending pending;
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

    private record Pending(List<BatchReader.Entry> entries, Future<List<Answer>> answers) {}

    void add(BatchReader.Entry entry, int size) throws IOException {
        filling.add(entry);
        if (filling.size() == size) {
            handOver();
        }
    }

    void finish() throws IOException {
        handOver();
        answerPending();
    }

    private void handOver() throws IOException {
        answerPending();
        if (filling.isEmpty()) {
            return;
        }
        List<Submission> submissions = filling.stream()
                .map(BatchReader.Entry::submission)
                .filter(Objects::nonNull)
                .toList();
        boolean askTheLog = available;
        pending = new Pending(filling, recording.submit(() -> record.record(submissions, askTheLog)));
        filling = new ArrayList<>();
    }

    private void answerPending() throws IOException {
        Pending recorded = pending;
        if (recorded == null) {
            return;
        }
        pending = null;
        List<Answer> answers = await(recorded.answers());
        available = available && answers.stream().noneMatch(Answer.Unavailable.class::isInstance);
        writer.write(recorded.entries(), answers, locale, out);
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
