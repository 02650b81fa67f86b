package id.satudata.query.search.index;

import id.satudata.query.rebuild.Comparison;
import java.util.List;

/** Whether an index has exactly the documents it should have, in their versions. */
record Parity(Checksum record, Checksum index) {

    List<Comparison> comparisons() {
        return List.of(
                new Comparison("documents", Long.toString(record.documents()), Long.toString(index.documents())),
                new Comparison("versions", record.text(), index.text()));
    }

    boolean holds() {
        return comparisons().stream().allMatch(Comparison::equal);
    }
}
