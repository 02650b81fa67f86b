package id.satudata.query.record;

import id.satudata.kernel.event.PersonalDataErased;
import id.satudata.kernel.event.PersonalFields;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.kernel.privacy.Category;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What erasures leave of a record: whatever was recorded before one lacks what it erased, even where a key to it is still
 * in somebody's memory, or where another's key opens it.
 */
final class ErasedFacts {

    private ErasedFacts() {}

    /** @param events one citizen's, by position */
    static List<RecordedEvent> hiddenIn(List<RecordedEvent> events) {
        if (events.stream().noneMatch(event -> event.event() instanceof PersonalDataErased)) {
            return events;
        }
        Set<Category> erased = EnumSet.noneOf(Category.class);
        List<RecordedEvent> left = new ArrayList<>();
        for (RecordedEvent event : events.reversed()) {
            left.addFirst(new RecordedEvent(event.envelope(), PersonalFields.without(erased, event.event())));
            if (event.event() instanceof PersonalDataErased erasure) {
                erased.addAll(erasure.categories());
            }
        }
        return left;
    }
}
