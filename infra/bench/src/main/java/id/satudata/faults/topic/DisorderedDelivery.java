package id.satudata.faults.topic;

import id.satudata.bench.platform.Stand;
import id.satudata.faults.FaultRun;
import id.satudata.faults.inspection.Inspection;
import id.satudata.faults.inspection.PlatformFault;
import id.satudata.faults.inspection.Report;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Lives of many seeds, each delivered in order to one twin and in the disorder of its own seed to the other. */
public final class DisorderedDelivery implements PlatformFault {

    private static final int PEOPLE = 20;
    /** Other people than those of the other fault of the topic. */
    private static final long FIRST_SEED = 1_000_000;

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Override
    public String name() {
        return "disorder";
    }

    @Override
    public String harm() {
        return "The lives of each seed are delivered twice to one platform, in one go: to one set of people in the order"
                + " of the log, to their twins shuffled within and across streams, with repeats at once and late.";
    }

    @Override
    public String promise() {
        return "Record, cube and index say the same of both twins, and nothing stays set aside.";
    }

    @Override
    public void strike(Stand stand, FaultRun run, Report report) throws Exception {
        int seeds = run.scale().pick(1_000, 100, 10);
        Villages villages = new Villages();
        try (Delivery delivery = new Delivery(stand)) {
            Inspection inspection = new Inspection(stand);
            Teller teller = new Teller(delivery);
            new Log(villages, PEOPLE).tell(FIRST_SEED + run.seed(), seeds, teller);
            delivery.complete();
            run.tell()
                    .accept("%,d messages of %,d events are on the topic".formatted(delivery.delivered(), teller.last));
            report.figure("seeds", seeds);
            report.figure("events", teller.last);
            report.figure("messages delivered", delivery.delivered());
            if (!inspection.awaitEverythingIn(PATIENCE)) {
                report.broken("not everything was in after %d minutes".formatted(PATIENCE.toMinutes()));
            }
            report.none(
                    "streams still set aside",
                    inspection.parked().stream()
                            .filter(stream -> Side.isOf(FIRST_SEED + run.seed(), seeds, stream))
                            .count());
            report.none("events lost", teller.last - Log.recorded(inspection, FIRST_SEED + run.seed(), seeds));
            new Twins(inspection, villages).compare(report);
        }
    }

    private static final class Teller implements Log.Listener {

        private final Delivery delivery;
        private final Map<Long, Disorder> disorders = new HashMap<>();
        private long last;

        Teller(Delivery delivery) {
            this.delivery = delivery;
        }

        @Override
        public void hear(Message message) {
            last = message.envelope().position();
            switch (message.side()) {
                case CALM -> delivery.send(message.intact());
                case HARMED ->
                    disorders
                            .computeIfAbsent(
                                    message.seed(), seed -> new Disorder(seed, drawn -> delivery.send(drawn.intact())))
                            .take(message);
            }
        }

        @Override
        public void end(long seed) {
            Disorder disorder = disorders.remove(seed);
            if (disorder != null) {
                disorder.end();
            }
        }
    }
}
