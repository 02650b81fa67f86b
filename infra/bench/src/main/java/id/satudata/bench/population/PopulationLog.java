package id.satudata.bench.population;

import id.satudata.kernel.event.Envelope;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.EventTypes;
import id.satudata.kernel.event.Fact;
import id.satudata.kernel.region.RegionCode;
import id.satudata.standalone.people.Population;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the write side would log of an invented population, taken in household after household: the same events, streams,
 * sequences and rising positions, the same for the same seed.
 */
public final class PopulationLog {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final long seed;
    private final int citizens;

    /** @param citizens above a million, two people in a hundred thousand may bear the same NIK */
    public PopulationLog(long seed, int citizens) {
        this.seed = seed;
        this.citizens = citizens;
    }

    public int citizens() {
        return citizens;
    }

    /** All events in the order of their positions, which count from 1. Made while it is read. */
    public Stream<LoggedEvent> events() {
        Writer writer = new Writer(new SplittableRandom(seed));
        return facts().flatMap(writer::logged);
    }

    /** Everybody who is in the register from its beginning. */
    public Stream<Invented> residents() {
        return facts().filter(fact -> fact.type().equals("residents"))
                .map(fact ->
                        new Invented(text(fact, "nik"), text(fact, "name"), LocalDate.parse(text(fact, "birthDate"))));
    }

    private Stream<id.satudata.standalone.people.Fact> facts() {
        int most = Population.MOST_CITIZENS;
        return IntStream.range(0, Math.ceilDiv(citizens, most))
                .mapToObj(
                        wave -> new Population(seed + wave, RegionCode.NATION, Math.min(most, citizens - wave * most)))
                .flatMap(Population::facts);
    }

    static String text(id.satudata.standalone.people.Fact fact, String field) {
        return Objects.toString(fact.body().get(field));
    }

    /** Numbers the events as they come. */
    private static final class Writer {
        private final SplittableRandom random;
        private final Households households;
        private long position;

        Writer(SplittableRandom random) {
            this.random = random;
            this.households = new Households(random);
        }

        Stream<LoggedEvent> logged(id.satudata.standalone.people.Fact fact) {
            return households.events(fact).map(this::logged);
        }

        private LoggedEvent logged(Households.Next next) {
            position++;
            Event event = next.event();
            LocalDate effectiveOn = event instanceof Fact dated ? dated.effectiveOn() : null;
            Envelope envelope = new Envelope(
                    new UUID(random.nextLong(), random.nextLong()),
                    EventTypes.nameOf(event.getClass()),
                    "dukcapil",
                    next.stream(),
                    next.sequence(),
                    position,
                    FIRST.plus(BETWEEN.multipliedBy(position)),
                    effectiveOn,
                    "loader",
                    null,
                    new UUID(random.nextLong(), random.nextLong()).toString(),
                    null);
            return new LoggedEvent(envelope, JSON.writeValueAsBytes(event));
        }
    }
}
