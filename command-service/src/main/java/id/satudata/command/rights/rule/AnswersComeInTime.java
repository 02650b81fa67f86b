package id.satudata.command.rights.rule;

import id.satudata.command.decision.Expectation;
import id.satudata.command.decision.Law;
import java.time.Instant;

/** A late answer is better than none: it is recorded, and it is said that it is late. */
@Law("UU 27/2022 art. 30, 32, 40, 41")
public record AnswersComeInTime(Instant dueAt, Instant answeredAt) implements Expectation {
    @Override
    public boolean isBroken() {
        return answeredAt.isAfter(dueAt);
    }

    @Override
    public String field() {
        return "requestId";
    }
}
