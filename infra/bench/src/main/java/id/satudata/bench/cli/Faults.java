package id.satudata.bench.cli;

import id.satudata.faults.Fault;
import java.util.List;

/** All faults, in the order in which they are told of. */
final class Faults {

    static final List<Fault> ALL = List.of();

    private Faults() {}

    static List<String> names() {
        return ALL.stream().map(Fault::name).toList();
    }
}
