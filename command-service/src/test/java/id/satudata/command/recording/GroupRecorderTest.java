package id.satudata.command.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.World;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupRecorderTest {
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<List<Long>> groups = new ConcurrentLinkedQueue<>();
    private final CountDownLatch first = new CountDownLatch(1);

    @AfterEach
    void everySenderIsAnswered() {
        senders.close();
    }

    @Test
    void aLoneSenderWaitsForNobody() {
        first.countDown();

        assertThat(new GroupRecorder(this::conflicts).record(submission(7))).isEqualTo(new Answer.VersionConflict(7));
    }

    @Test
    void whoeverComesWhileAGroupIsRecordedGoesIntoTheNextInOrderOfArrival() {
        List<Future<Answer>> answers = sendWhileTheFirstIsRecorded(new GroupRecorder(this::conflicts), 20);

        assertThat(answers.stream().map(Future::resultNow))
                .isEqualTo(IntStream.range(0, 20)
                        .mapToObj(Answer.VersionConflict::new)
                        .toList());
        assertThat(groups)
                .containsExactly(
                        List.of(0L),
                        IntStream.range(1, 20).mapToObj(Long::valueOf).toList());
    }

    @Test
    void noGroupHasMoreThanAHundred() {
        sendWhileTheFirstIsRecorded(new GroupRecorder(this::conflicts), 251);

        assertThat(groups).extracting(List::size).containsExactly(1, 100, 100, 50);
    }

    @Test
    void nobodyIsLeftWaitingByAGroupThatBreaksOff() {
        GroupRecorder recorder = new GroupRecorder(submissions -> {
            conflicts(submissions);
            throw new IllegalStateException("a defect");
        });

        List<Future<Answer>> answers = sendWhileTheFirstIsRecorded(recorder, 10);

        assertThat(answers).allMatch(Future::isDone);
        assertThat(answers.stream().filter(answer -> answer.state() == Future.State.SUCCESS))
                .hasSize(8)
                .extracting(Future::resultNow)
                .containsOnly(new Answer.Failed());
    }

    @Test
    void anInterruptedSenderStillGetsTheAnswer() {
        GroupRecorder recorder = new GroupRecorder(this::conflicts);
        Future<Answer> held = senders.submit(() -> recorder.record(submission(0)));
        await().until(() -> groups.size() == 1);
        Future<Boolean> interrupted = senders.submit(() -> {
            Thread.currentThread().interrupt();
            return recorder.record(submission(1)).equals(new Answer.VersionConflict(1))
                    && Thread.currentThread().isInterrupted();
        });

        first.countDown();

        await().until(() -> held.isDone() && interrupted.isDone());
        assertThat(interrupted.resultNow()).isTrue();
    }

    private List<Future<Answer>> sendWhileTheFirstIsRecorded(GroupRecorder recorder, int count) {
        List<Future<Answer>> answers = IntStream.range(0, count)
                .mapToObj(number -> {
                    Future<Answer> answer = senders.submit(() -> recorder.record(submission(number)));
                    await().until(() -> recorder.waiting() == number && groups.size() == 1);
                    return answer;
                })
                .toList();
        first.countDown();
        await().until(() -> answers.stream().allMatch(Future::isDone));
        return answers;
    }

    /** Answers each with its own number; the first group takes until the test lets it go. */
    private List<Answer> conflicts(List<Submission> submissions) {
        List<Long> numbers = submissions.stream()
                .map(submission -> Objects.requireNonNull(submission.expectedVersion()))
                .toList();
        groups.add(numbers);
        try {
            first.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return numbers.stream().<Answer>map(Answer.VersionConflict::new).toList();
    }

    private static Submission submission(long number) {
        return new Submission(
                new Sender("test", "test", null, "test"), null, new Fingerprint(""), number, new Nothing(), null);
    }

    private record Nothing() implements Command {
        @Override
        public Set<Reference> references() {
            return Set.of();
        }

        @Override
        public Decision decide(World world, Context context) {
            throw new IllegalStateException("not asked");
        }
    }
}
