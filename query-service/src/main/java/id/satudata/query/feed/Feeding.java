package id.satudata.query.feed;

import id.satudata.query.Trace;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings batches into a generation; when one fails for good, finds the stream that is to blame and parks only that. */
@Component
class Feeding {

    private static final Logger LOG = LoggerFactory.getLogger(Feeding.class);

    private final ReadModel readModel;
    private final Intake intake;
    private final Positions positions;

    Feeding(ReadModel readModel, Intake intake, Positions positions) {
        this.readModel = readModel;
        this.intake = intake;
        this.positions = positions;
    }

    /**
     * Brings in all of the batch, or parks what cannot be.
     *
     * @param bookmark where the batch begins
     * @throws RuntimeException when the database is to blame ({@link Failures#isPassing}): what is not in yet can be
     *     brought in again, from where the generation is then
     */
    void feed(Generation generation, List<Incoming> batch, Bookmark bookmark) {
        try {
            behind(bookmark, generation, () -> intake.take(batch, Integer.MAX_VALUE));
        } catch (RuntimeException failure) { // a follower may fail in any way
            Failures.rethrowIfPassing(failure);
            feedInParts(generation, batch, bookmark);
        }
    }

    private <T> T behind(Bookmark bookmark, Generation generation, Supplier<T> change) {
        return readModel.write(generation, () -> {
            positions.require(bookmark);
            return change.get();
        });
    }

    /** Tries a parked stream again; says how many of its events went in. */
    int retry(Generation generation, UUID streamId) {
        try {
            return readModel.write(generation, () -> intake.resume(streamId, Integer.MAX_VALUE));
        } catch (RuntimeException failure) { // a follower may fail in any way
            Failures.rethrowIfPassing(failure);
            return retryOneByOne(generation, streamId);
        }
    }

    private void feedInParts(Generation generation, List<Incoming> batch, Bookmark bookmark) {
        if (batch.size() == 1) {
            feedAlone(generation, batch.getFirst(), bookmark);
            return;
        }
        List<Incoming> first = batch.subList(0, batch.size() / 2);
        feed(generation, first, bookmark);
        feed(generation, batch.subList(first.size(), batch.size()), bookmark.behind(first));
    }

    private void feedAlone(Generation generation, Incoming message, Bookmark bookmark) {
        boolean taken = attempt(
                () -> behind(bookmark, generation, () -> intake.take(List.of(message), 1)) >= 0,
                failure -> behind(bookmark, generation, () -> {
                    intake.reject(message, failure);
                    return false;
                }));
        if (taken) {
            retry(generation, message.streamId());
        }
    }

    private int retryOneByOne(Generation generation, UUID streamId) {
        int taken = 0;
        while (attempt(
                () -> readModel.write(generation, () -> intake.resume(streamId, 1)) == 1,
                failure -> readModel.write(generation, () -> {
                    intake.rejectNext(streamId, failure);
                    return false;
                }))) {
            taken++;
        }
        return taken;
    }

    private static boolean attempt(Supplier<Boolean> attempt, Parker parker) {
        try {
            return attempt.get();
        } catch (RuntimeException failure) { // a follower may fail in any way
            Failures.rethrowIfPassing(failure);
            LOG.warn("An event could not be taken and its stream is parked: {}", Trace.of(failure));
            return parker.park(failure);
        }
    }

    private interface Parker {
        boolean park(RuntimeException failure);
    }
}
