package id.satudata.bench.measure;

import org.HdrHistogram.Histogram;

/** Percentiles of response times, in milliseconds. */
public record Latency(long count, double p50, double p95, double p99, double p999, double highest) {

    private static final double NANOS_PER_MILLI = 1e6;

    /** @param histogram of nanoseconds */
    public static Latency of(Histogram histogram) {
        return new Latency(
                histogram.getTotalCount(),
                milliseconds(histogram, 50),
                milliseconds(histogram, 95),
                milliseconds(histogram, 99),
                milliseconds(histogram, 99.9),
                milliseconds(histogram, 100));
    }

    private static double milliseconds(Histogram histogram, double percentile) {
        return histogram.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
    }
}
