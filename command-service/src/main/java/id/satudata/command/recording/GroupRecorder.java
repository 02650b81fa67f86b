package id.satudata.command.recording;

import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Records single submissions in groups: whoever comes while a group is being recorded goes into the next, in order of
 * arrival. One commit serves many senders, and nobody waits for company. One group at a time: writers of this
 * instance never race each other, and all are recorded in the order in which they came.
 */
@Component
public class GroupRecorder {
    private static final int MOST_IN_A_GROUP = 100;

    private final Function<List<Submission>, List<Answer>> recording;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final Semaphore desk = new Semaphore(1);

    @Autowired
    GroupRecorder(Recorder recorder) {
        this(recorder::record);
    }

    GroupRecorder(Function<List<Submission>, List<Answer>> recording) {
        this.recording = recording;
    }

    private static final class Waiting {
        private final Submission submission;
        private final Thread sender = Thread.currentThread();
        private volatile @Nullable Answer answer;

        private Waiting(Submission submission) {
            this.submission = submission;
        }

        void answer(Answer given) {
            answer = given;
            LockSupport.unpark(sender);
        }
    }

    /** The answer is the same as if the submission had come alone; see {@link Recorder#record}. */
    public Answer record(Submission submission) {
        Waiting mine = new Waiting(submission);
        queue.add(mine);
        boolean interrupted = false;
        Answer answer = mine.answer;
        for (; answer == null; answer = mine.answer) {
            if (desk.tryAcquire()) {
                recordNextGroup();
            } else {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }

    /** How many have come since the group that is being recorded. */
    int waiting() {
        return queue.size();
    }

    /** On the thread of one of the senders; one of those left waiting takes over. */
    private void recordNextGroup() {
        List<Waiting> group = Stream.generate(queue::poll)
                .limit(MOST_IN_A_GROUP)
                .takeWhile(Objects::nonNull)
                .toList();
        List<Answer> answers = List.of();
        try {
            answers = recording.apply(
                    group.stream().map(waiting -> waiting.submission).toList());
        } finally {
            desk.release();
            Waiting next = queue.peek();
            if (next != null) {
                LockSupport.unpark(next.sender);
            }
            for (int place = 0; place < group.size(); place++) {
                group.get(place).answer(place < answers.size() ? answers.get(place) : new Answer.Failed());
            }
        }
    }
}
