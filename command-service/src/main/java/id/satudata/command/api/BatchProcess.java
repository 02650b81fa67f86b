package id.satudata.command.api;

import id.satudata.access.Access;
import id.satudata.command.recording.Answer;
import id.satudata.command.recording.Recorder;
import id.satudata.command.recording.Submission;
import id.satudata.edge.SlowSenderException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** Works through a batch, a unit of work every so many lines, and answers as it goes. */
@Component
class BatchProcess {
    static final int MOST_LINES = 10_000;

    private final BatchReader reader;
    private final Recorder recorder;
    private final BatchWriter writer;

    BatchProcess(BatchReader reader, Recorder recorder, BatchWriter writer) {
        this.reader = reader;
        this.recorder = recorder;
        this.writer = writer;
    }

    void run(BatchLines lines, FactRequest request, OutputStream out) throws IOException {
        // The next unit is read while one is being recorded; they are recorded one after the other.
        try (ExecutorService recording =
                Executors.newSingleThreadExecutor(Thread.ofVirtual().factory())) {
            BatchUnits units = new BatchUnits(
                    recording,
                    (submissions, available) -> record(submissions, available, request.access()),
                    request.locale(),
                    writer,
                    out);
            try {
                takeAll(lines, request, units);
                units.finish();
            } catch (BodyTooLargeException tooMuch) {
                units.finish();
                // The status is long sent; the last line says that the rest was not taken.
                writer.writeProblem(ProblemKind.TOO_LARGE, request.locale(), out);
            } catch (SlowSenderException tooLong) {
                units.finish();
                writer.writeProblem(ProblemKind.TOO_SLOW, request.locale(), out);
            }
        }
    }

    private void takeAll(BatchLines lines, FactRequest request, BatchUnits units) throws IOException {
        int count = 0;
        for (BatchLines.Line line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            if (++count > MOST_LINES) {
                throw new BodyTooLargeException();
            }
            units.add(reader.read(line, request), line.bytes().length);
        }
    }

    private List<Answer> record(List<Submission> submissions, boolean available, Access access) {
        if (!available) {
            return Collections.nCopies(submissions.size(), new Answer.Unavailable());
        }
        List<Answer> answers = recorder.record(submissions);
        answers.forEach(answer -> access.about(answer.about()));
        return answers;
    }
}
