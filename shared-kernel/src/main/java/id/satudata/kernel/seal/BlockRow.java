package id.satudata.kernel.seal;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Blocks from one place, taken by number. */
final class BlockRow {
    static final long NO_MORE = Long.MAX_VALUE;

    private final Ahead<Block> blocks;

    BlockRow(Iterator<Block> blocks) {
        this.blocks = new Ahead<>(blocks);
    }

    /** The number of the next block that is not below one; whatever is below it is a repetition. */
    long nextFrom(long number) {
        while (blocks.hasNext() && blocks.peek().number() < number) {
            blocks.next();
        }
        return blocks.hasNext() ? blocks.peek().number() : NO_MORE;
    }

    /** The next block, if it has this number. */
    @Nullable Block take(long number) {
        return blocks.hasNext() && blocks.peek().number() == number ? blocks.next() : null;
    }

    boolean hasMore() {
        return blocks.hasNext();
    }
}
