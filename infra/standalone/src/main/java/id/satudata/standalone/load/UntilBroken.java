package id.satudata.standalone.load;

import id.satudata.standalone.load.Entry.Unreadable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Entries up to where the file can't be read on; that place is told as a last entry instead of being passed over. */
final class UntilBroken implements Iterator<Entry> {
    private final Iterator<Entry> entries;
    private long line;
    private boolean broken;

    UntilBroken(Stream<Entry> entries) {
        this.entries = entries.iterator();
    }

    Stream<Entry> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
    }

    @Override
    public boolean hasNext() {
        if (broken) {
            return false;
        }
        try {
            return entries.hasNext();
        } catch (UncheckedIOException | IllegalStateException failure) {
            broken = true;
            return true;
        }
    }

    @Override
    public Entry next() {
        if (broken) {
            return new Unreadable(
                    line + 1,
                    "from here on the file can't be read: it is not UTF-8, or a quote is not closed; nothing after this"
                            + " line was sent");
        }
        var entry = entries.next();
        line = entry.line();
        return entry;
    }
}
