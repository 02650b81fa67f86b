package id.satudata.query.search;

import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.event.Envelope;
import id.satudata.kernel.event.Event;
import id.satudata.query.FactsOnTopic;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts people on the log who do not exist. */
public final class People {

    public static final String VILLAGE = "33.73.04.1001";

    private final FactsOnTopic log;
    private long last;

    public People(FactsOnTopic log) {
        this.log = log;
    }

    public UUID named(String name) {
        return resident(name, Sex.FEMALE, "1990-05-17", VILLAGE, null);
    }

    public UUID resident(String name, Sex sex, String birthDate, String village, @Nullable String nik) {
        UUID citizenId = UUID.randomUUID();
        then(citizenId, facts(citizenId, name, sex, LocalDate.parse(birthDate), village, nik));
        return citizenId;
    }

    /** The id of the event. */
    public UUID resident(UUID citizenId, String name, String birthDate, String nik) {
        return then(citizenId, facts(citizenId, name, Sex.FEMALE, LocalDate.parse(birthDate), VILLAGE, nik));
    }

    /** The id of the event. */
    public UUID registered(UUID citizenId, String name, LocalDate birthDate) {
        return then(citizenId, facts(citizenId, name, Sex.FEMALE, birthDate, VILLAGE, null));
    }

    /** The position of the last fact. */
    public long last() {
        return last;
    }

    /** The id of the event. */
    public UUID then(UUID citizenId, Event event) {
        Envelope envelope = log.publish(citizenId, event).envelope();
        last = envelope.position();
        return envelope.eventId();
    }

    private static ResidentRegistered facts(
            UUID citizenId, String name, Sex sex, LocalDate birthDate, String village, @Nullable String nik) {
        return new ResidentRegistered(
                citizenId, nik, name, sex, birthDate, null, village, null, null, null, LocalDate.of(2020, 1, 1));
    }
}
