package id.satudata.kernel.seal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Compares a log with its seals: the blocks in its database with those that were published, both with the notary's keys,
 * and the events with the roots. Needs no secret, and trusts nothing that is not signed. Used once.
 */
public final class LogCheck {
    private static final int MOST_FINDINGS = 100;
    private static final int TOLD_EVERY = 1_000;

    private final String log;
    private final PublicKeys keys;
    private final LongConsumer progress;
    private final List<Finding> findings = new ArrayList<>();
    private final Frontier frontier = Frontier.empty();
    private boolean eventsAgree = true;
    private @Nullable Block last;
    private @Nullable Block sealed;
    private long blocks;
    private long unpublished;

    /** @param progress hears of the number of events compared so far, now and then */
    public LogCheck(String log, PublicKeys keys, LongConsumer progress) {
        this.log = log;
        this.keys = keys;
        this.progress = progress;
    }

    /**
     * Reads all three from the beginning.
     *
     * @param leaves of the log as it is now
     * @param kept the blocks in the database, by number; read them after those that were published, or later blocks look
     *     lost
     * @param published the blocks outside of the database, by number
     */
    public CheckReport run(Iterator<Leaf> leaves, Iterator<Block> kept, Iterator<Block> published) {
        Ahead<Leaf> events = new Ahead<>(leaves);
        BlockRow ours = new BlockRow(kept);
        BlockRow known = new BlockRow(published);
        long expected = 1;
        long number = next(ours, known, expected);
        while (number != BlockRow.NO_MORE) {
            if (number > expected) {
                found(new Finding(Fault.BLOCK_SKIPPED, expected, 0, 0));
            }
            check(ours.take(number), known.take(number), known.hasMore(), events);
            expected = number + 1;
            number = next(ours, known, expected);
        }
        long compared = frontier.size();
        return new CheckReport(compared, blocks, unpublished, sealed, eventsAgree ? rest(events) : 0, findings);
    }

    private static long next(BlockRow ours, BlockRow known, long expected) {
        return Math.min(ours.nextFrom(expected), known.nextFrom(expected));
    }

    private void check(@Nullable Block ours, @Nullable Block known, boolean moreKnown, Ahead<Leaf> events) {
        blocks++;
        if (ours == null && known != null) {
            found(Finding.in(known, Fault.BLOCK_LOST));
        } else if (ours != null && known == null && moreKnown) {
            found(Finding.in(ours, Fault.BLOCK_NOT_PUBLISHED));
        } else if (ours != null && known == null) {
            unpublished++;
        } else if (known != null && !known.equals(ours)) {
            found(Finding.in(known, Fault.BLOCK_DIFFERS));
        }
        Block trusted = trusted(ours, known);
        if (trusted != null) {
            compare(trusted, events);
        }
    }

    /** What was published, if it is signed, and what the database has otherwise. */
    private @Nullable Block trusted(@Nullable Block ours, @Nullable Block known) {
        Block ofOurs = ours == null || ours.equals(known) ? null : signed(ours);
        Block ofKnown = known == null ? null : signed(known);
        return ofKnown == null ? ofOurs : ofKnown;
    }

    private @Nullable Block signed(Block block) {
        if (block.log().equals(log) && keys.haveSigned(block)) {
            return block;
        }
        found(Finding.in(block, Fault.BLOCK_NOT_SIGNED));
        return null;
    }

    private void compare(Block block, Ahead<Leaf> events) {
        Block before = last;
        last = block;
        if (!block.link().equals(before == null ? Block.Link.FIRST : Block.Link.after(before))) {
            found(Finding.in(block, Fault.BLOCK_NOT_LINKED));
        }
        if (!eventsAgree) {
            return;
        }
        take(events, block.lastPosition());
        int more = Long.compare(frontier.size(), block.treeSize());
        if (more == 0 && frontier.root().equals(block.root())) {
            sealed = block;
            return;
        }
        eventsAgree = false;
        found(Finding.in(block, more == 0 ? Fault.EVENTS_CHANGED : more < 0 ? Fault.EVENTS_LOST : Fault.EVENTS_ADDED));
    }

    private void take(Ahead<Leaf> events, long lastPosition) {
        while (events.hasNext() && events.peek().position() <= lastPosition) {
            frontier.add(events.next().hash());
            if (frontier.size() % TOLD_EVERY == 0) {
                progress.accept(frontier.size());
            }
        }
    }

    private static long rest(Iterator<Leaf> events) {
        long rest = 0;
        while (events.hasNext()) {
            events.next();
            rest++;
        }
        return rest;
    }

    private void found(Finding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }
}
