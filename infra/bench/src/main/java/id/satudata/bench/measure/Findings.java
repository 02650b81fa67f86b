package id.satudata.bench.measure;

import java.util.List;

/**
 * What a benchmark found.
 *
 * @param measurements in the order in which they are to be read; of one setting, ours first
 * @param notes what a reader must know to read them: sizes, bottlenecks, plans, shortfalls
 */
public record Findings(List<Measurement> measurements, List<String> notes) {}
