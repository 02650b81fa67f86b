package id.satudata.bench.cli;

import id.satudata.bench.append.Append;
import id.satudata.bench.batch.Batch;
import id.satudata.bench.command.Command;
import id.satudata.bench.cube.CubeBenchmark;
import id.satudata.bench.footprint.Footprint;
import id.satudata.bench.freshness.Freshness;
import id.satudata.bench.measure.Benchmark;
import id.satudata.bench.rebuild.Rebuild;
import id.satudata.bench.search.Search;
import id.satudata.bench.verify.Verify;
import java.util.List;

/** All benchmarks, in the order in which they are told of. */
final class Benchmarks {

    static final List<Benchmark> ALL = List.of(
            new Command(),
            new Append(),
            new Batch(),
            new Rebuild(),
            new CubeBenchmark(),
            new Search(),
            new Verify(),
            new Freshness(),
            new Footprint());

    private Benchmarks() {}

    static List<String> names() {
        return ALL.stream().map(Benchmark::name).toList();
    }
}
