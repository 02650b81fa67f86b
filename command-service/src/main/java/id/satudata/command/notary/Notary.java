package id.satudata.command.notary;

import id.satudata.command.publishing.Loop;
import id.satudata.command.publishing.Publisher;
import id.satudata.kernel.seal.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Seals one log and publishes its blocks, each on a thread of its own: a board that can't be reached holds nothing up.
 * Nothing is sealed on top of what contradicts itself.
 */
final class Notary implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Notary.class);

    private final SealedLog log;
    private final Sealer sealer;
    private final List<Publisher<Block>> publishers;
    private final NotaryProperties properties;
    private final List<Loop> loops = new ArrayList<>();
    private boolean boardsWereAsked;
    private volatile @Nullable String trouble;

    Notary(SealedLog log, Sealer sealer, List<Publisher<Block>> publishers, NotaryProperties properties) {
        this.log = log;
        this.sealer = sealer;
        this.publishers = publishers;
        this.properties = properties;
    }

    SealedLog log() {
        return log;
    }

    /** What is wrong, in words. */
    List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        String ours = trouble;
        if (ours != null) {
            troubles.add(ours);
        }
        publishers.forEach(publisher -> publisher.trouble(properties.bound()).ifPresent(troubles::add));
        return troubles;
    }

    @Override
    public synchronized void start() {
        loops.add(new Loop("seals-" + log.name(), this::seal, properties.interval()));
        publishers.forEach(publisher -> loops.add(
                new Loop("seals-" + log.name() + "-" + publisher.board(), publisher::publish, properties.interval())));
        loops.forEach(Loop::start);
    }

    private boolean seal() {
        if (!boardsWereAsked) { // they may know of blocks that the database has lost
            publishers.forEach(Publisher::publish);
            boardsWereAsked = true;
        }
        if (publishers.stream().anyMatch(Publisher::isBroken)) {
            return false;
        }
        try {
            boolean isFull = sealer.seal() == properties.blockSize();
            trouble = null;
            return isFull;
        } catch (SealsBrokenException broken) {
            tell(Level.ERROR, "The log is not what was sealed: " + broken.getMessage());
        } catch (DataAccessException | TransactionException unavailable) {
            tell(Level.WARN, "The log can't be read or sealed at present");
        }
        return false;
    }

    private void tell(Level level, String words) {
        if (!words.equals(trouble)) {
            LOG.atLevel(level).log("Nothing more is sealed in {}. {}", log.name(), words);
        }
        trouble = words;
    }

    @Override
    public synchronized void stop() {
        loops.forEach(Loop::stop);
        loops.clear();
        publishers.forEach(Publisher::close);
    }

    @Override
    public synchronized boolean isRunning() {
        return !loops.isEmpty();
    }
}
