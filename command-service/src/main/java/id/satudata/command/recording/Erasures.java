package id.satudata.command.recording;

import id.satudata.command.eventstore.EventToAppend;
import id.satudata.kernel.citizen.ContactGiven;
import id.satudata.kernel.event.EventTypes;
import id.satudata.kernel.event.PersonalDataErased;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What else has to go when personal data is erased: the hashes that are kept with answers. */
@Component
class Erasures {
    private static final List<String> BY_CONSENT = List.of(EventTypes.nameOf(ContactGiven.class));

    private final AnswerBook book;

    Erasures(AnswerBook book) {
        this.book = book;
    }

    /** To be called once the events, and the answers to them, are written. */
    void followUp(Collection<EventToAppend> events) {
        List<PersonalDataErased> erasures = events.stream()
                .map(EventToAppend::event)
                .filter(PersonalDataErased.class::isInstance)
                .map(PersonalDataErased.class::cast)
                .toList();
        book.forget(subjects(erasures, true));
        book.forgetBodies(subjects(erasures, false), BY_CONSENT);
    }

    private static List<UUID> subjects(List<PersonalDataErased> erasures, boolean ofIdentity) {
        return erasures.stream()
                .filter(erasure -> erasure.endsIdentity() == ofIdentity)
                .map(PersonalDataErased::citizenId)
                .toList();
    }
}
