package id.satudata.faults.malformed;

import id.satudata.faults.inspection.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Sends numbered requests, several at a time, and keeps those that were not borne well. */
final class Barrage {

    private static final int AT_A_TIME = 8;
    private static final int SERVER_ERROR = 500;
    private static final int CLIENT_ERROR = 400;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final int MOST_KEPT = 200;

    private final Grammar grammar;
    private final long seed;
    private final Path kept;
    private final Map<Integer, LongAdder> byStatus = new ConcurrentSkipListMap<>();
    private final Map<Integer, String> hits = new ConcurrentSkipListMap<>();
    private final LongAdder waiting = new LongAdder();
    private final LongAdder telling = new LongAdder();

    /** @param kept where requests go that were not borne well */
    Barrage(Grammar grammar, long seed, Path kept) {
        this.grammar = grammar;
        this.seed = seed;
        this.kept = kept;
    }

    /** Those with the numbers from, including, up to, not including. */
    void send(int from, int to) throws ExecutionException, InterruptedException {
        AtomicInteger next = new AtomicInteger(from);
        try (ExecutorService senders = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Future<?>> running = new ArrayList<>();
            for (int sender = 0; sender < AT_A_TIME; sender++) {
                running.add(senders.submit(() -> {
                    for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
                        send(number);
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
    }

    void tell(Report report) {
        report.figure(
                "requests", byStatus.values().stream().mapToLong(LongAdder::sum).sum());
        byStatus.forEach((status, number) -> report.figure(
                switch (status) {
                    case Exchange.ENDED -> "connections ended without an answer";
                    case Exchange.HUNG -> "unanswered after ten seconds";
                    default -> "answered " + status;
                },
                number.sum()));
        report.figure("of them told that the position they wait for is not in yet", waiting.sum());
        report.none("errors with someone's data", telling.sum());
        hits.values().stream().limit(20).forEach(report::broken);
        if (hits.size() > 20) {
            report.broken("and %d more".formatted(hits.size() - 20));
        }
    }

    private void send(int number) throws IOException, InterruptedException {
        RawRequest request = grammar.request(new SplittableRandom(seed * GOLDEN + number).nextLong());
        Exchange exchange = Exchange.of(request);
        byStatus.computeIfAbsent(exchange.status(), status -> new LongAdder()).increment();
        if (exchange.isNotYetVisible()) {
            waiting.increment();
        } else if (exchange.status() >= SERVER_ERROR || exchange.status() == Exchange.HUNG) {
            keep(number, request, exchange, "was answered " + exchange.status());
        }
        Optional<String> trace =
                exchange.status() >= CLIENT_ERROR ? Canaries.traceIn(exchange.answer()) : Optional.empty();
        if (trace.isPresent()) {
            telling.increment();
            keep(number, request, exchange, "was refused with someone's data in the answer");
        }
    }

    private void keep(int number, RawRequest request, Exchange exchange, String what) throws IOException {
        hits.put(number, "request %d of seed %d %s".formatted(number, seed, what));
        if (hits.size() <= MOST_KEPT) {
            Files.createDirectories(kept);
            Files.write(kept.resolve(number + ".request"), request.bytes());
            Files.writeString(kept.resolve(number + ".answer"), exchange.answer());
        }
    }
}
