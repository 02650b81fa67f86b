package id.satudata.query.feed;

import static id.satudata.query.feed.Residents.renamed;
import static id.satudata.query.feed.Residents.resident;

import id.satudata.embedded.TestEngines;
import id.satudata.query.FactsOnTopic;
import java.time.Duration;
import java.util.UUID;

/** Measures, by hand and roughly, how many events a second go through the feed: three for each citizen. */
final class FeedSpeed {

    private static final int CITIZENS = 100_000;
    private static final int EVENTS = 3 * CITIZENS;

    private FeedSpeed() {}

    public static void main(String[] arguments) {
        try (FactsOnTopic log = new FactsOnTopic()) {
            publish(log);
            for (int round = 1; round <= 2; round++) {
                measure(round, log);
            }
        }
        System.exit(0);
    }

    private static void publish(FactsOnTopic log) {
        for (int number = 0; number < CITIZENS; number++) {
            UUID citizenId = UUID.randomUUID();
            log.publish(citizenId, resident(citizenId, "Resident " + number));
            log.publish(citizenId, renamed(citizenId, "Renamed " + number));
            log.publish(citizenId, renamed(citizenId, "Renamed again " + number));
        }
        log.flush();
    }

    private static void measure(int round, FactsOnTopic log) {
        try (ReadSide readSide = ReadSide.start(TestEngines.postgres().freshDatabase(), log, Witness.content())) {
            FeedSignal signal = readSide.bean(FeedSignal.class);
            while (signal.events() == 0) {
                signal.await(signal.ticks(), Duration.ofMillis(10));
            }
            long before = signal.events();
            long started = System.nanoTime();
            readSide.catchUp();
            double seconds = (System.nanoTime() - started) / 1e9;
            System.out.printf("Round %d: %.0f events/s%n", round, (EVENTS - before) / seconds);
        }
    }
}
