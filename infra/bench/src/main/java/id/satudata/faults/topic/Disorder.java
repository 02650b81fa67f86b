package id.satudata.faults.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Delivers messages in another order, some twice at once, some again much later; each of them at least once. */
final class Disorder {

    private static final int HELD = 30;

    private final SplittableRandom random;
    private final Consumer<Message> deliver;
    private final List<Message> held = new ArrayList<>();

    Disorder(long seed, Consumer<Message> deliver) {
        this.random = new SplittableRandom(~seed);
        this.deliver = deliver;
    }

    void take(Message message) {
        held.add(message);
        if (held.size() > HELD) {
            deliverOne();
        }
    }

    void end() {
        while (!held.isEmpty()) {
            deliverOne();
        }
    }

    private void deliverOne() {
        Message drawn = held.remove(random.nextInt(held.size()));
        deliver.accept(drawn);
        switch (random.nextInt(10)) {
            case 0, 1 -> deliver.accept(drawn);
            case 2 -> held.add(drawn); // drawn again some time
            default -> {
                // once is enough
            }
        }
    }
}
