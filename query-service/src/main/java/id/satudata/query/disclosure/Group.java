package id.satudata.query.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * A group of people that is published, and the parts in which it is published, if at all, as one. Every figure shown is a
 * union of groups of one tree; a second way of dividing the same people would let the two be set against each other.
 *
 * @param number counted from 0, the whole, each before its parts
 */
record Group(int number, Portion portion, List<Group> parts) {

    /** Children first, since they are asked for in the smallest places; then sex; then ever closer ages. */
    static final Group PUBLISHED = tree(
            Split.atAges(18),
            Split.atAges(12, 60),
            Split.atAges(5, 65),
            Split.bySex(),
            Split.atAges(35, 75),
            Split.atAges(25, 45, 70, 80),
            Split.atAges(10, 15, 20, 30, 40, 50, 55, 85),
            Split.atAges(IntStream.rangeClosed(1, Portion.OLDEST).toArray()));

    /** @param splits one after the other, each applied to the parts that those before have made */
    static Group tree(Split... splits) {
        return of(Portion.ALL, List.of(splits), new AtomicInteger());
    }

    private static Group of(Portion portion, List<Split> splits, AtomicInteger numbers) {
        int number = numbers.getAndIncrement();
        List<Group> parts = new ArrayList<>();
        for (int i = 0; i < splits.size() && parts.isEmpty(); i++) {
            List<Portion> portions = splits.get(i).parts(portion);
            List<Split> rest = splits.subList(i + 1, splits.size());
            if (portions.size() > 1) {
                portions.forEach(part -> parts.add(of(part, rest, numbers)));
            }
        }
        return new Group(number, portion, List.copyOf(parts));
    }
}
