package id.satudata.command.notary;

import id.satudata.kernel.seal.Block;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings blocks to a board, each once and in order; asks the board, not itself, what is there already. */
final class Publisher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final int AT_ONCE = 1_000;

    private final SealBoard board;
    private final SealStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private boolean isKnown;
    private long published;
    private volatile State state = State.WELL;

    Publisher(SealBoard board, SealStore store, TransactionTemplate transaction, Clock clock) {
        this.board = board;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * How it goes.
     *
     * @param trouble in words; null if there is none
     * @param since when there is trouble
     * @param isBroken whether the board contradicts the database
     */
    private record State(@Nullable String trouble, Instant since, boolean isBroken) {
        static final State WELL = new State(null, Instant.MAX, false);
    }

    String board() {
        return board.name();
    }

    /** What is wrong for longer than a bound, or contradicts the database. */
    Optional<String> trouble(Duration bound) {
        State now = state;
        boolean isOld = now.since().isBefore(clock.instant().minus(bound));
        return now.isBroken() || isOld ? Optional.ofNullable(now.trouble()) : Optional.empty();
    }

    /** Whether the board has what the database never had. */
    boolean isBroken() {
        return state.isBroken();
    }

    /**
     * Publishes what is missing; never throws what a later attempt may mend.
     *
     * @return whether there may be more to publish at once
     */
    synchronized boolean publish() {
        try {
            return addMissing() == AT_ONCE;
        } catch (SealsBrokenException broken) {
            trouble(String.valueOf(broken.getMessage()), true);
        } catch (BoardUnavailableException | DataAccessException | TransactionException unavailable) {
            trouble(
                    unavailable instanceof BoardUnavailableException
                            ? String.valueOf(unavailable.getMessage())
                            : "The database can't be reached",
                    false);
        }
        return false;
    }

    private void trouble(String words, boolean isBroken) {
        isKnown = false;
        State before = state;
        if (!words.equals(before.trouble())) {
            LOG.atLevel(isBroken ? Level.ERROR : Level.WARN)
                    .log("Seals are not published in the {}: {}", board.name(), words);
        }
        // What contradicts the database goes on doing so while it can't be asked.
        state = new State(
                words, before.trouble() == null ? clock.instant() : before.since(), isBroken || before.isBroken());
    }

    private int addMissing() {
        if (isKnown && store.after(published, 1).isEmpty()) {
            return 0;
        }
        Integer added = transaction.execute(status -> store.tryLock(board.name()) ? compareAndAdd() : 0);
        return Objects.requireNonNull(added);
    }

    private int compareAndAdd() {
        Optional<Block> last = board.last();
        last.ifPresent(this::requireKept);
        long number = last.map(Block::number).orElse(0L);
        List<Block> missing = store.after(number, AT_ONCE);
        if (!missing.isEmpty()) {
            board.add(missing);
        }
        published = number + missing.size();
        well();
        return missing.size();
    }

    private void well() {
        isKnown = true;
        if (state.trouble() != null) {
            LOG.info("Seals are published in the {} again", board.name());
        }
        state = State.WELL;
    }

    private void requireKept(Block last) {
        Optional<Block> kept = store.find(last.number());
        if (!kept.equals(Optional.of(last))) {
            throw new SealsBrokenException("block %d is in the %s, but the database has %s"
                    .formatted(last.number(), board.name(), kept.isEmpty() ? "none" : "another"));
        }
    }

    @Override
    public void close() {
        board.close();
    }
}
