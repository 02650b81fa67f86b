package id.satudata.standalone.load;

import id.satudata.standalone.load.Entry.FactLine;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lines that follow each other in the file and are sent together. */
record Chunk(List<Entry> entries, List<FactLine> facts, Set<String> subjects) {
    static Chunk of(List<Entry> entries) {
        var facts = entries.stream()
                .filter(FactLine.class::isInstance)
                .map(FactLine.class::cast)
                .toList();
        var subjects = new HashSet<String>();
        facts.forEach(fact -> subjects.addAll(fact.subjects()));
        return new Chunk(List.copyOf(entries), facts, subjects);
    }

    /** Whether the two are about the same subject, so that they must be sent one after the other. */
    boolean touches(Chunk other) {
        return !Collections.disjoint(subjects, other.subjects);
    }

    /** The body for the batch resource. */
    String body() {
        var body = new StringBuilder();
        facts.forEach(fact -> body.append(fact.json()).append('\n'));
        return body.toString();
    }
}
