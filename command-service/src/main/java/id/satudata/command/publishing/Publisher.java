package id.satudata.command.publishing;

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

/**
 * Brings items to a board, each once and in order; asks the board, not itself, what is there already.
 *
 * @param <T> an item
 */
public final class Publisher<T> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final int AT_ONCE = 1_000;

    private final Board<T> board;
    private final Shelf<T> shelf;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private boolean isKnown;
    private volatile long published;
    private volatile State state = State.WELL;

    public Publisher(Board<T> board, Shelf<T> shelf, TransactionTemplate transaction, Clock clock) {
        this.board = board;
        this.shelf = shelf;
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

    public String board() {
        return board.name();
    }

    /** What is wrong for longer than a bound, or contradicts the database. */
    public Optional<String> trouble(Duration bound) {
        State now = state;
        boolean isOld = now.since().isBefore(clock.instant().minus(bound));
        return now.isBroken() || isOld ? Optional.ofNullable(now.trouble()) : Optional.empty();
    }

    /** Whether the board has what the database never had. */
    public boolean isBroken() {
        return state.isBroken();
    }

    /**
     * Publishes what is missing; never throws what a later attempt may mend.
     *
     * @return whether there may be more to publish at once
     */
    public synchronized boolean publish() {
        try {
            return addMissing() == AT_ONCE;
        } catch (ContradictionException broken) {
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
                    .log("No {} is published in the {}: {}", shelf.item(), board.name(), words);
        }
        // What contradicts the database goes on doing so while it can't be asked.
        state = new State(
                words, before.trouble() == null ? clock.instant() : before.since(), isBroken || before.isBroken());
    }

    private int addMissing() {
        if (isKnown && shelf.after(published, 1).isEmpty()) {
            return 0;
        }
        Integer added = transaction.execute(status -> shelf.tryLock(board.name()) ? compareAndAdd() : 0);
        return Objects.requireNonNull(added);
    }

    private int compareAndAdd() {
        Optional<Mark> last = board.last();
        last.ifPresent(this::requireKept);
        published = last.map(Mark::number).orElse(0L);
        List<T> missing = shelf.after(published, AT_ONCE);
        if (!missing.isEmpty()) {
            board.add(missing);
            published = shelf.mark(missing.getLast()).number();
        }
        well();
        return missing.size();
    }

    /** The number up to which everything is on the board, as far as this instance knows. */
    public long published() {
        return published;
    }

    private void well() {
        isKnown = true;
        if (state.trouble() != null) {
            LOG.info("Each {} is published in the {} again", shelf.item(), board.name());
        }
        state = State.WELL;
    }

    private void requireKept(Mark last) {
        Optional<Mark> kept = shelf.find(last.number());
        if (!kept.equals(Optional.of(last))) {
            throw new ContradictionException("%s %d is in the %s, but the database has %s"
                    .formatted(shelf.item(), last.number(), board.name(), kept.isEmpty() ? "none" : "another"));
        }
    }

    @Override
    public void close() {
        board.close();
    }
}
