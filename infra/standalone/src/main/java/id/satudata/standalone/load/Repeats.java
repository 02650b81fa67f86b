package id.satudata.standalone.load;

import id.satudata.standalone.load.Entry.FactLine;
import id.satudata.standalone.load.Entry.Repeat;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds lines that say the same as an earlier one of the file. Their keys are alike, so the platform would take them as
 * sent twice and add nothing; that must be told, not passed over.
 */
final class Repeats {
    private final Set<Long> seen = new HashSet<>();

    Entry find(Entry entry) {
        return entry instanceof FactLine fact && Lines.isKeyOfContent(fact.key()) && !seen.add(Lines.number(fact.key()))
                ? new Repeat(fact.line(), fact.key())
                : entry;
    }
}
