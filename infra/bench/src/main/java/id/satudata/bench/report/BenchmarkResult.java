package id.satudata.bench.report;

import id.satudata.bench.measure.Findings;
import id.satudata.bench.measure.Scale;
import java.time.Instant;

/** One run of one benchmark, as it is kept. */
public record BenchmarkResult(
        String name,
        String work,
        String peer,
        String aim,
        Scale scale,
        long seed,
        Instant at,
        long seconds,
        Machine machine,
        Findings findings) {}
