package id.satudata.bench.cube;

import java.util.Map;
import java.util.SplittableRandom;

/** Checks that contenders count alike; figures of those who do not mean nothing. */
record Agreement(Questions questions, long seed) {

    private static final int MANY = 10;
    private static final int FEW = 2;

    /** Many questions to those who answer in no time, one of each kind to whoever takes seconds. */
    void check(Cube ours, Cube quick, Cube slow, Cube monthly) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        for (Drill drill : Drill.values()) {
            for (int asked = 0; asked < MANY; asked++) {
                Question question = questions.draw(drill, random);
                Map<String, Long> answer = ours.ask(question);
                require(question, answer, quick.ask(question));
                if (asked == 0) {
                    require(question, answer, slow.ask(question));
                }
            }
            for (int asked = 0; asked < FEW; asked++) {
                Question question = questions.drawMonthly(drill, random);
                require(question, ours.ask(question), monthly.ask(question));
            }
        }
    }

    private static void require(Question question, Map<String, Long> one, Map<String, Long> other) {
        if (!one.equals(other)) {
            throw new IllegalStateException("%s: %s and %s".formatted(question, one, other));
        }
    }
}
