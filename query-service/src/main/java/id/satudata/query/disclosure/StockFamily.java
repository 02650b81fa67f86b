package id.satudata.query.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Decides, from the whole to ever smaller groups, which people of regions that lie in one region are shown. */
final class StockFamily {

    private final Rules rules;
    private final long fewestBefore;
    private final PublishedPeople around;
    private final List<String> codes;
    private final List<People> now;
    private final List<People> before;
    private final List<BitSet> shown = new ArrayList<>();
    private final List<BitSet> small = new ArrayList<>();

    /**
     * @param around the region around; all groups of it are shown where there is none
     * @param now by region
     * @param before the same at the end of the year before, for a day that is not the end of one
     */
    StockFamily(
            Rules rules, LocalDate day, PublishedPeople around, Map<String, People> now, Map<String, People> before) {
        this.rules = rules;
        this.fewestBefore = rules.rhythms().fewestOn(day);
        this.around = around;
        Set<String> all = new TreeSet<>(now.keySet());
        all.addAll(before.keySet());
        this.codes = List.copyOf(all);
        this.now = codes.stream()
                .map(code -> now.getOrDefault(code, People.NOBODY))
                .toList();
        this.before = codes.stream()
                .map(code -> before.getOrDefault(code, People.NOBODY))
                .toList();
        codes.forEach(code -> {
            shown.add(new BitSet());
            small.add(new BitSet());
        });
    }

    /**
     * @param quiet regions of which too few people came and went since they were last shown
     * @param addUp whether they add up to a region that is shown
     */
    PublishedFamily<PublishedPeople> decide(Set<String> quiet, boolean addUp) {
        Group whole = rules.groups();
        if (around.shows(whole)) {
            BitSet all = rows(row -> true);
            BitSet unsafe = unsafe(List.of(whole));
            unsafe.or(rows(row -> quiet.contains(codes.get(row))));
            show(List.of(whole), all, all, unsafe, addUp);
            divide(whole, addUp);
        }
        if (addUp) {
            showNobody(whole);
        }
        return result();
    }

    /** Of what nobody is in the region around, nobody is in any of these. */
    private void showNobody(Group group) {
        if (around.shows(group) && around.people().count(group.portion()) == 0) {
            shown.forEach(row -> row.set(group.number()));
        }
        group.parts().forEach(this::showNobody);
    }

    private void divide(Group group, boolean addUp) {
        List<Group> parts = group.parts();
        if (parts.isEmpty() || !parts.stream().allMatch(around::shows)) {
            return;
        }
        BitSet within = rows(row -> shown.get(row).get(group.number()));
        BitSet peopled = rows(row -> now.get(row).count(group.portion()) > 0);
        peopled.and(within);
        show(parts, within, peopled, unsafe(parts), addUp);
        parts.forEach(part -> divide(part, addUp));
    }

    /**
     * @param within rows that are not hidden already
     * @param open those of them of which it is not known that nobody is there
     */
    private void show(List<Group> groups, BitSet within, BitSet open, BitSet unsafe, boolean addUp) {
        BitSet hidden = addUp ? new Siblings(cells(groups), open, rules.threshold()).hidden(unsafe) : unsafe;
        within.stream().forEach(row -> {
            BitSet verdict = (hidden.get(row) ? small : shown).get(row);
            groups.forEach(group -> verdict.set(group.number()));
        });
    }

    private BitSet unsafe(List<Group> groups) {
        return rows(row -> groups.stream().anyMatch(group -> isUnsafe(row, group)));
    }

    private BitSet rows(IntPredicate which) {
        BitSet rows = new BitSet();
        IntStream.range(0, codes.size()).filter(which).forEach(rows::set);
        return rows;
    }

    private boolean isUnsafe(int row, Group group) {
        long number = now.get(row).count(group.portion());
        long formerly = before.get(row).count(group.portion());
        boolean tooSeldom = formerly < fewestBefore && (number > 0 || formerly > 0);
        return rules.isSmall(number) || tooSeldom;
    }

    private long[][] cells(List<Group> groups) {
        return now.stream()
                .map(people -> groups.stream()
                        .mapToLong(group -> people.count(group.portion()))
                        .toArray())
                .toArray(long[][]::new);
    }

    private PublishedFamily<PublishedPeople> result() {
        Map<String, PublishedPeople> rows = new HashMap<>();
        for (int row = 0; row < codes.size(); row++) {
            rows.put(codes.get(row), new PublishedPeople(now.get(row), shown.get(row), small.get(row)));
        }
        return new PublishedFamily<>(rows, new PublishedPeople(People.NOBODY, around.shown(), new BitSet()));
    }
}
