package id.satudata.commit;

import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Carries out single requests in groups: whoever comes while a group is under way goes into the next, in order of
 * arrival. One commit serves many senders, and nobody waits for company. One group at a time: with two, each is smaller,
 * and no more is done.
 *
 * @param <Q> a request
 * @param <A> its answer
 */
public final class GroupCommit<Q, A> {
    private static final int MOST_IN_A_GROUP = 100;

    private final Function<List<Q>, List<A>> work;
    private final A unanswered;
    private final Queue<Waiting<Q, A>> queue = new ConcurrentLinkedQueue<>();
    private final Semaphore desk = new Semaphore(1);

    /**
     * @param work answers the requests of a group, in their order
     * @param unanswered the answer of those for whom the work broke off
     */
    public GroupCommit(Function<List<Q>, List<A>> work, A unanswered) {
        this.work = work;
        this.unanswered = unanswered;
    }

    private static final class Waiting<Q, A> {
        private final Q request;
        private final Thread sender = Thread.currentThread();
        private volatile @Nullable A answer;

        private Waiting(Q request) {
            this.request = request;
        }

        void answer(A given) {
            answer = given;
            LockSupport.unpark(sender);
        }
    }

    /** The answer is the same as if the request had come alone. */
    public A submit(Q request) {
        Waiting<Q, A> mine = new Waiting<>(request);
        queue.add(mine);
        boolean interrupted = false;
        A answer = mine.answer;
        for (; answer == null; answer = mine.answer) {
            if (desk.tryAcquire()) {
                workOnNextGroup();
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

    /** How many have come since the group that is under way. */
    public int waiting() {
        return queue.size();
    }

    /** On the thread of one of the senders; one of those left waiting takes over. */
    private void workOnNextGroup() {
        List<Waiting<Q, A>> group = Stream.generate(queue::poll)
                .limit(MOST_IN_A_GROUP)
                .takeWhile(Objects::nonNull)
                .toList();
        List<A> answers = List.of();
        try {
            answers = work.apply(group.stream().map(waiting -> waiting.request).toList());
        } finally {
            desk.release();
            Waiting<Q, A> next = queue.peek();
            if (next != null) {
                LockSupport.unpark(next.sender);
            }
            for (int place = 0; place < group.size(); place++) {
                group.get(place).answer(place < answers.size() ? answers.get(place) : unanswered);
            }
        }
    }
}
