package id.satudata.bench.report;

import id.satudata.bench.measure.Latency;
import id.satudata.bench.measure.Measurement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Measurements as a table in Markdown, which is as readable on a terminal. */
public final class MeasurementTable {

    private static final double WHOLE_NUMBERS_FROM = 100;

    private MeasurementTable() {}

    public static String of(List<Measurement> measurements) {
        StringBuilder table = new StringBuilder("""
                | Setting | Who | Median (lowest–highest) | p50 / p95 / p99 / p99.9 ms | Ours : this |
                |---|---|---|---|---|
                """);
        for (Measurement each : measurements) {
            table.append("| %s | %s | %s | %s | %s |%n"
                    .formatted(
                            each.setting(),
                            each.contender(),
                            value(each),
                            Optional.ofNullable(each.latency())
                                    .map(MeasurementTable::percentiles)
                                    .orElse(""),
                            ratio(each, measurements)));
        }
        return table.toString();
    }

    /** The first of a setting is ours; the others are told how many times as good it is. */
    private static String ratio(Measurement each, List<Measurement> all) {
        Measurement ours = all.stream()
                .filter(other ->
                        other.setting().equals(each.setting()) && other.unit().equals(each.unit()))
                .findFirst()
                .orElse(each);
        return ours == each ? "" : "**%s×**".formatted(number(ours.timesAsGoodAs(each)));
    }

    private static String value(Measurement each) {
        return each.perRound().size() == 1
                ? "%s %s".formatted(number(each.median()), each.unit())
                : "%s (%s–%s) %s"
                        .formatted(number(each.median()), number(each.lowest()), number(each.highest()), each.unit());
    }

    private static String percentiles(Latency latency) {
        return "%s / %s / %s / %s"
                .formatted(number(latency.p50()), number(latency.p95()), number(latency.p99()), number(latency.p999()));
    }

    static String number(double value) {
        String format = value >= WHOLE_NUMBERS_FROM ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
