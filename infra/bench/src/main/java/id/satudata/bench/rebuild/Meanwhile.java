package id.satudata.bench.rebuild;

import id.satudata.bench.measure.Latency;
import id.satudata.bench.measure.Measurement;
import id.satudata.bench.measure.Measurement.Better;
import id.satudata.bench.platform.Http;
import id.satudata.bench.platform.QueryService;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** What a reader and an operator see while something is rebuilt. Any answer but 200 ends the run. */
final class Meanwhile {

    private static final int DIGITS = 3;
    private static final long BETWEEN_MILLIS = 50;
    private static final int QUESTIONS_A_SAMPLE = 10;
    private static final int PARTS = 3;
    private static final double MEBIBYTE = 1 << 20;

    private final Http http;
    private final List<Region> regencies;
    private final Histogram latency = new Histogram(DIGITS);
    private final List<Double> gaps = new ArrayList<>();
    private final List<Double> heap = new ArrayList<>();

    Meanwhile(Http http) {
        this.http = http;
        Regions regions = Regions.load();
        this.regencies = regions.within(RegionCode.NATION, Level.REGENCY, regions.current())
                .toList();
    }

    /** Asks for figures of one regency after another until that work is done, and hands on what it gives. */
    double watch(Callable<Double> work) throws Exception {
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            Future<Double> working = worker.submit(work);
            long longest = 0;
            long last = System.nanoTime();
            for (int number = 0; !working.isDone(); number++) {
                ask(regencies.get(number % regencies.size()));
                if (number % QUESTIONS_A_SAMPLE == 0) {
                    heap.add(new QueryService(http).heapUsed() / MEBIBYTE);
                }
                long now = System.nanoTime();
                longest = Math.max(longest, now - last);
                last = now;
                TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
            }
            gaps.add(longest / 1e6);
            return working.get();
        }
    }

    private void ask(Region regency) throws IOException {
        long sent = System.nanoTime();
        http.get("/v1/indicators/population/values?by=sex&age=0-11&level=district&region="
                + regency.code().value());
        latency.recordValue(System.nanoTime() - sent);
    }

    /** The longest time without an answer, by rebuild; the pause between two questions is in it. */
    Measurement measurement(String setting) {
        return new Measurement(setting, "Satu Data", "ms (longest gap)", Better.LOWER, gaps, Latency.of(latency));
    }

    /** The lowest point of each third, where garbage is least: what lives on. */
    String heap() {
        List<String> lowest = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            List<Double> third = heap.subList(heap.size() * part / PARTS, heap.size() * (part + 1) / PARTS);
            third.stream()
                    .min(Double::compare)
                    .ifPresent(mebibytes -> lowest.add(String.format(Locale.ROOT, "%.0f", mebibytes)));
        }
        return "heap of the query service, lowest in each third of all rebuilds: %s MiB"
                .formatted(String.join(", ", lowest));
    }
}
