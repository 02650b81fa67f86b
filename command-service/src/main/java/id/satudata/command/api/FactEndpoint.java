package id.satudata.command.api;

import id.satudata.access.Access;
import id.satudata.access.Refusal;
import id.satudata.command.recording.Answer;
import id.satudata.command.recording.FactKind;
import id.satudata.command.recording.GroupRecorder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes one fact of any kind: what every resource under {@code /v1} does with its body. */
@Component
public class FactEndpoint {
    private final FactIntake intake;
    private final GroupRecorder recorder;
    private final Answers answers;

    FactEndpoint(FactIntake intake, GroupRecorder recorder, Answers answers) {
        this.intake = intake;
        this.recorder = recorder;
        this.answers = answers;
    }

    /**
     * Records the fact; what is refused is answered as a problem.
     *
     * @return 201 with the receipt, and the subject's version as {@code ETag}
     */
    public <B> ResponseEntity<Receipt> accept(FactKind<B> kind, B body, FactRequest request) {
        request.access().requireFact(kind.action(), kind.sector());
        Answer answer = recorder.record(intake.submission(kind, body, request, request.idempotencyKey()));
        account(answer, request.access());
        if (!(answer instanceof Answer.Recorded recorded)) {
            throw answers.problem(answer, request.locale());
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(String.valueOf(recorded.version()))
                .body(answers.receipt(recorded, request.locale()));
    }

    /** What an answer tells of people goes into the audit, and so does whoever asked for somebody who is not there. */
    private static void account(Answer answer, Access access) {
        access.about(answer.about());
        if (answer.isDenied()) {
            access.deny(Refusal.RECORD);
        } else {
            access.allow();
        }
    }
}
