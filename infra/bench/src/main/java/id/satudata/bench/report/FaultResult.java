package id.satudata.bench.report;

import id.satudata.bench.measure.Scale;
import id.satudata.faults.Verdict;
import java.time.Instant;

/** One run of one fault, as it is kept. */
public record FaultResult(
        String name,
        String harm,
        String promise,
        Scale scale,
        long seed,
        Instant at,
        long seconds,
        Machine machine,
        Verdict verdict) {}
