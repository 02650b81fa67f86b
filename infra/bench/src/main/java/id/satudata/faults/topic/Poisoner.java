package id.satudata.faults.topic;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** Delivers the log, now and then something unfit in place of a message, once a stream at most. */
final class Poisoner implements Log.Listener {

    private final SplittableRandom random;
    private final int oneIn;
    private final Delivery delivery;
    private final Map<UUID, Message> poisoned = new HashMap<>();
    private long events;
    private long behind;
    private int nameless;

    /** @param oneIn of so many messages one is unfit */
    Poisoner(long seed, int oneIn, Delivery delivery) {
        this.random = new SplittableRandom(seed);
        this.oneIn = oneIn;
        this.delivery = delivery;
    }

    @Override
    public void hear(Message message) {
        events++;
        UUID stream = message.envelope().streamId();
        // Half of all messages are of the harmed; only what is followed shows that something before it is missing.
        if (random.nextInt(oneIn) < 2 && mayBeHit(message)) {
            Poison poison = Poison.values()[poisoned.size() % Poison.values().length];
            poisoned.put(stream, message);
            poison.of(message).ifPresent(delivery::send);
            behind++;
            nameless += poison == Poison.NO_SUBJECT ? 1 : 0;
            return;
        }
        if (poisoned.containsKey(stream)) {
            behind++;
        }
        delivery.send(message.intact());
    }

    private boolean mayBeHit(Message message) {
        return message.side() == Side.HARMED
                && message.isFollowed()
                && !poisoned.containsKey(message.envelope().streamId());
    }

    /** The right messages, by stream. */
    Map<UUID, Message> poisoned() {
        return poisoned;
    }

    /** Messages of which nobody can tell the stream. */
    int nameless() {
        return nameless;
    }

    long events() {
        return events;
    }

    /** Events poisoned or waiting behind one that is. */
    long behind() {
        return behind;
    }
}
