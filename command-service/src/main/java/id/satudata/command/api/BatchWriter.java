package id.satudata.command.api;

import id.satudata.command.recording.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the answers to the lines of a batch. */
@Component
class BatchWriter {
    private final Answers answers;
    private final Texts texts;
    private final JsonMapper json;

    BatchWriter(Answers answers, Texts texts, JsonMapper json) {
        this.answers = answers;
        this.texts = texts;
        this.json = json;
    }

    /** One line an entry; the recorder's answers are for those entries that have a submission, in the same order. */
    void write(List<BatchReader.Entry> entries, List<Answer> recorded, Locale locale, OutputStream out)
            throws IOException {
        Iterator<Answer> next = recorded.iterator();
        for (BatchReader.Entry entry : entries) {
            RuntimeException refusal = entry.refusal();
            write(
                    refusal == null
                            ? answered(entry.key(), next.next(), locale)
                            : refused(entry.key(), refusal, locale),
                    out);
        }
        out.flush();
    }

    void writeProblem(ProblemKind kind, Locale locale, OutputStream out) throws IOException {
        write(refused(null, new ProblemException(kind, List.of()), locale), out);
    }

    private BatchLine.Answered answered(@Nullable String key, Answer answer, Locale locale) {
        return answer instanceof Answer.Recorded recorded
                ? BatchLine.Answered.recorded(key, HttpStatus.CREATED.value(), answers.receipt(recorded, locale))
                : refused(key, answers.problem(answer, locale), locale);
    }

    private BatchLine.Answered refused(@Nullable String key, RuntimeException refusal, Locale locale) {
        return BatchLine.Answered.refused(key, texts.problem(refusal, locale));
    }

    private void write(BatchLine.Answered answer, OutputStream out) throws IOException {
        out.write(json.writeValueAsBytes(answer));
        out.write('\n');
    }
}
