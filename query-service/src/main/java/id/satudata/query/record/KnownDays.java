package id.satudata.query.record;

import id.satudata.kernel.event.RecordedEvent;
import id.satudata.kernel.region.LegalZone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The day on which each event of a record became known, in the capital's zone. It never falls along the record: a clock
 * that stepped back must not let a later event be known before an earlier one.
 */
public final class KnownDays {

    private KnownDays() {}

    /** One day per event, in the order of the events. */
    public static List<LocalDate> of(List<RecordedEvent> events) {
        List<LocalDate> days = new ArrayList<>(events.size());
        LocalDate latest = LocalDate.MIN;
        for (RecordedEvent event : events) {
            LocalDate day = LocalDate.ofInstant(event.envelope().recordedAt(), LegalZone.WIB.id());
            latest = day.isAfter(latest) ? day : latest;
            days.add(latest);
        }
        return days;
    }

    /** The events known at the end of a day. */
    public static List<RecordedEvent> knownOn(LocalDate day, List<RecordedEvent> events) {
        List<LocalDate> days = of(events);
        int known = 0;
        while (known < days.size() && !days.get(known).isAfter(day)) {
            known++;
        }
        return events.subList(0, known);
    }
}
