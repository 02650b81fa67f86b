package id.satudata.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
    private static final String UNANSWERED = "unanswered";
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<List<Integer>> groups = new ConcurrentLinkedQueue<>();
    private final CountDownLatch first = new CountDownLatch(1);

    @AfterEach
    void everySenderIsAnswered() {
        senders.close();
    }

    @Test
    void aLoneSenderWaitsForNobody() {
        first.countDown();

        assertThat(inGroups().submit(7)).isEqualTo("7");
    }

    @Test
    void whoeverComesWhileAGroupIsUnderWayGoesIntoTheNextInOrderOfArrival() {
        List<Future<String>> answers = sendDuringTheFirst(inGroups(), 20);

        assertThat(answers.stream().map(Future::resultNow))
                .isEqualTo(IntStream.range(0, 20).mapToObj(Integer::toString).toList());
        assertThat(groups)
                .containsExactly(List.of(0), IntStream.range(1, 20).boxed().toList());
    }

    @Test
    void noGroupHasMoreThanAHundred() {
        sendDuringTheFirst(inGroups(), 251);

        assertThat(groups).extracting(List::size).containsExactly(1, 100, 100, 50);
    }

    @Test
    void nobodyIsLeftWaitingByAGroupThatBreaksOff() {
        GroupCommit<Integer, String> breaking = new GroupCommit<>(
                numbers -> {
                    inWords(numbers);
                    throw new IllegalStateException("a defect");
                },
                UNANSWERED);

        List<Future<String>> answers = sendDuringTheFirst(breaking, 10);

        assertThat(answers).allMatch(Future::isDone);
        assertThat(answers.stream().filter(answer -> answer.state() == Future.State.SUCCESS))
                .hasSize(8)
                .extracting(Future::resultNow)
                .containsOnly(UNANSWERED);
    }

    @Test
    void anInterruptedSenderStillGetsTheAnswer() {
        GroupCommit<Integer, String> commits = inGroups();
        Future<String> held = senders.submit(() -> commits.submit(0));
        await().until(() -> groups.size() == 1);
        Future<Boolean> interrupted = senders.submit(() -> {
            Thread.currentThread().interrupt();
            return commits.submit(1).equals("1") && Thread.currentThread().isInterrupted();
        });

        await().until(() -> commits.waiting() == 1);

        first.countDown();

        await().until(() -> held.isDone() && interrupted.isDone());
        assertThat(interrupted.resultNow()).isTrue();
    }

    private GroupCommit<Integer, String> inGroups() {
        return new GroupCommit<>(this::inWords, UNANSWERED);
    }

    private List<Future<String>> sendDuringTheFirst(GroupCommit<Integer, String> commits, int count) {
        List<Future<String>> answers = IntStream.range(0, count)
                .mapToObj(number -> {
                    Future<String> answer = senders.submit(() -> commits.submit(number));
                    await().pollInterval(MOMENT).until(() -> commits.waiting() == number && groups.size() == 1);
                    return answer;
                })
                .toList();
        first.countDown();
        await().until(() -> answers.stream().allMatch(Future::isDone));
        return answers;
    }

    /** The first group takes until the test lets it go. */
    private List<String> inWords(List<Integer> numbers) {
        groups.add(numbers);
        try {
            first.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return numbers.stream().map(Object::toString).toList();
    }
}
