package id.satudata.faults.topic;

import id.satudata.faults.inspection.Inspection;
import id.satudata.kernel.event.Envelope;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.EventTypes;
import id.satudata.kernel.event.Fact;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The lives of many seeds, some at a time, as one log: each told to the calm and, right after, to the harmed. */
final class Log {

    private static final int AT_A_TIME = 200;

    private final Villages villages;
    private final int people;
    private final List<Telling> open = new ArrayList<>();
    private long position;

    Log(Villages villages, int people) {
        this.villages = villages;
        this.people = people;
    }

    /** Hears every message in the order of the log. */
    interface Listener {
        void hear(Message message) throws Exception;

        /** Called after the last message of a seed. */
        default void end(long seed) throws Exception {}
    }

    /** Tells the seeds from {@code first} on. */
    void tell(long first, int seeds, Listener listener) throws Exception {
        SplittableRandom random = new SplittableRandom(first);
        long next = first;
        while (next < first + seeds || !open.isEmpty()) {
            while (open.size() < AT_A_TIME && next < first + seeds) {
                open.add(new Telling(next++));
            }
            Telling telling = open.get(random.nextInt(open.size()));
            telling.step(listener);
            if (telling.isOver()) {
                open.remove(telling);
                listener.end(telling.seed);
            }
        }
    }

    /** How many different events of these seeds the record has. */
    static long recorded(Inspection inspection, long first, int seeds) throws Exception {
        return inspection
                .fromReadModel(
                        "select count(distinct event_id) from fact where agency = '%s'"
                                        .formatted(Inspection.PAST_THE_LOG)
                                + " and substring(correlation from 6)::bigint between %d and %d"
                                        .formatted(first, first + seeds - 1),
                        row -> row.getLong(1))
                .getFirst();
    }

    private final class Telling {

        private final long seed;
        private final Deque<Lives.Step> calm;
        private final Deque<Lives.Step> harmed;
        private final Map<Integer, Long> left;
        private final Map<Integer, Long> sequences = new HashMap<>();

        Telling(long seed) {
            this.seed = seed;
            calm = new ArrayDeque<>(Lives.tell(seed, Side.CALM, people, villages));
            harmed = new ArrayDeque<>(Lives.tell(seed, Side.HARMED, people, villages));
            left = calm.stream().collect(Collectors.groupingBy(Lives.Step::stream, Collectors.counting()));
        }

        boolean isOver() {
            return calm.isEmpty();
        }

        void step(Listener listener) throws Exception {
            int stream = calm.element().stream();
            long sequence = sequences.merge(stream, 0L, (last, start) -> last + 1);
            boolean isFollowed = left.merge(stream, -1L, Long::sum) > 0;
            listener.hear(message(Side.CALM, calm.remove(), sequence, isFollowed));
            listener.hear(message(Side.HARMED, harmed.remove(), sequence, isFollowed));
        }

        private Message message(Side side, Lives.Step step, long sequence, boolean isFollowed) {
            Event event = step.event();
            LocalDate effectiveOn = event instanceof Fact fact ? fact.effectiveOn() : null;
            Envelope envelope = new Envelope(
                    step.eventId(),
                    EventTypes.nameOf(event.getClass()),
                    Inspection.PAST_THE_LOG,
                    step.streamId(),
                    sequence,
                    ++position,
                    step.recordedAt(),
                    effectiveOn,
                    "registrar",
                    null,
                    "seed-" + seed,
                    null);
            return new Message(seed, side, envelope, JsonMapper.shared().writeValueAsString(event), isFollowed);
        }
    }
}
