package id.satudata.command.recording;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Records submissions: each list in one transaction, each submission as if it came alone after those before it. What is
 * refused leaves nothing behind.
 */
@Component
public class Recorder {
    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);
    private static final int ATTEMPTS = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(20);

    private final Session session;
    private final StreamLocks locks;
    private final TransactionManager transactions;

    Recorder(Session session, StreamLocks locks, TransactionManager transactions) {
        this.session = session;
        this.locks = locks;
        this.transactions = transactions;
    }

    /** One answer a submission, in their order; all of them {@link Answer.Unavailable} if the log cannot be reached. */
    public List<Answer> record(List<Submission> submissions) {
        if (submissions.isEmpty()) {
            return List.of();
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            WorkingWorld world = session.openWorld();
            // Few keys come back: looked up only if it turns out that one did.
            switch (attempt(submissions, world, attempt == 0)) {
                case Attempt.Done(List<Answer> answers) -> {
                    return answers;
                }
                case Attempt.Failed(Trouble trouble)
                when trouble == Trouble.UNAVAILABLE -> {
                    return all(submissions, new Answer.Unavailable());
                }
                case Attempt.Failed(Trouble trouble)
                when trouble == Trouble.DEFECT -> {
                    return inHalves(submissions, new Answer.Failed());
                }
                case Attempt.Failed lostRace -> locks.queueFromNowOn(world.loadedStreams());
            }
            pause(attempt);
        }
        return inHalves(submissions, new Answer.Busy());
    }

    private sealed interface Attempt {
        record Done(List<Answer> answers) implements Attempt {}

        record Failed(Trouble trouble) implements Attempt {}
    }

    private Attempt attempt(List<Submission> submissions, WorkingWorld world, boolean keysAreNew) {
        DefaultUnitOfWork<Message<?>> unit = DefaultUnitOfWork.startAndGet(null);
        try {
            unit.attachTransaction(transactions);
        } catch (TransactionException noConnection) {
            return failed(noConnection);
        }
        ResultMessage<Minutes> result =
                unit.executeWithResult(() -> session.hold(submissions, world, unit, keysAreNew));
        return result.isExceptional()
                ? failed(result.exceptionResult())
                : new Attempt.Done(result.getPayload().answers());
    }

    private static Attempt failed(Throwable failure) {
        Trouble trouble = Trouble.of(failure);
        switch (trouble) {
            case UNAVAILABLE -> LOG.warn("The log cannot be written: {}", place(failure));
            case DEFECT -> LOG.error("A fact could not be recorded: {}", place(failure));
            case CONFLICT -> LOG.debug("Lost a race, trying again");
        }
        return new Attempt.Failed(trouble);
    }

    /** Kind and place only: the message of an unforeseen failure may quote somebody's data. */
    private static String place(Throwable failure) {
        Throwable root = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .reduce(failure, (outer, inner) -> inner);
        StackTraceElement[] trace = root.getStackTrace();
        return root.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    /** Finds out which submission is the one that cannot be recorded. */
    private List<Answer> inHalves(List<Submission> submissions, Answer answerForOne) {
        int all = submissions.size();
        return all == 1
                ? List.of(answerForOne)
                : Stream.of(submissions.subList(0, all / 2), submissions.subList(all / 2, all))
                        .flatMap(half -> record(half).stream())
                        .toList();
    }

    private static List<Answer> all(List<Submission> submissions, Answer answer) {
        return Collections.nCopies(submissions.size(), answer);
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE.toMillis() * (attempt + 1)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
