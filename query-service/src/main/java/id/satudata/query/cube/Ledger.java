package id.satudata.query.cube;

import id.satudata.kernel.event.RecordedEvent;
import id.satudata.kernel.event.StandingFacts;
import id.satudata.query.record.KnownDays;
import id.satudata.query.record.RecordChange;
import id.satudata.query.record.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A record as ledger entries. Each event enters the difference between the life told without it and with it, on the day
 * it became known; an earlier entry is never touched, so that figures as known before stay as they were.
 */
final class Ledger {

    private Ledger() {}

    /** @param events one citizen's record, by position */
    static Entries entries(List<RecordedEvent> events) {
        return entries(events, 0);
    }

    /** What a change of a record adds to the ledger. */
    static Entries difference(RecordChange change) {
        if (continues(change)) {
            return entries(change.after(), change.before().size());
        }
        // Streams arrive apart, so an event may come in below others already known: every later prefix changes.
        Entries difference = entries(change.after());
        difference.removeAll(entries(change.before()));
        return difference;
    }

    private static Entries entries(List<RecordedEvent> events, int from) {
        List<LocalDate> knownDays = KnownDays.of(events);
        StandingFacts facts = standing(events.subList(0, from));
        Map<Contribution, Integer> before = contributions(facts);
        Entries entries = new Entries();
        for (int i = from; i < events.size(); i++) {
            facts = with(facts, events.get(i));
            Map<Contribution, Integer> after = contributions(facts);
            entries.addDifference(before, after, knownDays.get(i));
            before = after;
        }
        return entries;
    }

    private static boolean continues(RecordChange change) {
        int known = change.before().size();
        if (change.after().size() < known) {
            return false;
        }
        for (int i = 0; i < known; i++) {
            if (!idOf(change.before(), i).equals(idOf(change.after(), i))) {
                return false;
            }
        }
        return true;
    }

    private static Object idOf(List<RecordedEvent> events, int index) {
        return events.get(index).envelope().eventId();
    }

    private static StandingFacts standing(List<RecordedEvent> events) {
        StandingFacts facts = StandingFacts.none();
        for (RecordedEvent event : events) {
            facts = with(facts, event);
        }
        return facts;
    }

    private static StandingFacts with(StandingFacts facts, RecordedEvent event) {
        return facts.with(event.envelope().eventId(), event.event());
    }

    private static Map<Contribution, Integer> contributions(StandingFacts facts) {
        return Contributions.of(Timeline.ofFacts(facts.all()));
    }
}
