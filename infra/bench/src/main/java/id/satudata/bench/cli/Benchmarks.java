package id.satudata.bench.cli;

import id.satudata.bench.measure.Benchmark;
import java.util.List;

/** All benchmarks, in the order in which they are told of. */
final class Benchmarks {

    static final List<Benchmark> ALL = List.of();

    private Benchmarks() {}

    static List<String> names() {
        return ALL.stream().map(Benchmark::name).toList();
    }
}
