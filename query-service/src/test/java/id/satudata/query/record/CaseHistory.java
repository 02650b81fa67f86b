package id.satudata.query.record;

import id.satudata.kernel.citizen.ArrivalRegistered;
import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.DeathRegistered;
import id.satudata.kernel.citizen.DepartureRegistered;
import id.satudata.kernel.citizen.DivorceRegistered;
import id.satudata.kernel.citizen.MarriageRegistered;
import id.satudata.kernel.citizen.MoveRegistered;
import id.satudata.kernel.citizen.NameChanged;
import id.satudata.kernel.citizen.NikAssigned;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.event.Envelope;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.EventTypes;
import id.satudata.kernel.event.Fact;
import id.satudata.kernel.event.FactCorrected;
import id.satudata.kernel.event.FactRevoked;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.kernel.family.FamilyCardIssued;
import id.satudata.kernel.family.FamilyMember;
import id.satudata.kernel.family.FamilyMemberJoined;
import id.satudata.kernel.family.FamilyMemberLeft;
import id.satudata.kernel.family.FamilyRelation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells one citizen's life as the register came to know it: {@code someone().recorded("2024-07-13").died("2023-11-26")}.
 * Each fact is recorded at noon in Jakarta on the day last named; without one, on the day it is true.
 */
public final class CaseHistory {

    public static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private static final UUID CARD = UUID.fromString("00000000-0000-4000-8000-00000000ca4d");

    private final UUID citizenId;
    private final List<RecordedEvent> events = new ArrayList<>();
    private long position;
    private @Nullable Instant recordedAt;

    private CaseHistory(UUID citizenId, long firstPosition) {
        this.citizenId = citizenId;
        this.position = firstPosition;
    }

    public static CaseHistory someone() {
        return of(UUID.randomUUID(), 1);
    }

    public static CaseHistory of(UUID citizenId, long firstPosition) {
        return new CaseHistory(citizenId, firstPosition);
    }

    public CaseHistory recorded(String day) {
        return recordedAt(LocalDate.parse(day).atTime(12, 0).atZone(JAKARTA).toInstant());
    }

    public CaseHistory recordedAt(Instant instant) {
        recordedAt = instant;
        return this;
    }

    /** The next event's place in the log. */
    public CaseHistory at(long nextPosition) {
        position = nextPosition;
        return this;
    }

    public CaseHistory born(String village, String birthDate) {
        return born(village, birthDate, Sex.FEMALE);
    }

    public CaseHistory born(String village, String birthDate, Sex sex) {
        return add(new BirthRegistered(
                citizenId, null, "Sari", sex, day(birthDate), 0, null, village, null, null, null, null));
    }

    public CaseHistory takenOver(String village, String birthDate, String effectiveOn) {
        return takenOver(village, birthDate, Sex.FEMALE, effectiveOn, null);
    }

    public CaseHistory takenOver(
            String village, String birthDate, Sex sex, String effectiveOn, @Nullable String familyCard) {
        return add(new ResidentRegistered(
                citizenId,
                "3373044107900001",
                "Sari",
                sex,
                day(birthDate),
                null,
                village,
                familyCard,
                null,
                null,
                day(effectiveOn)));
    }

    public CaseHistory moved(String village, String on) {
        return moved(village, on, null);
    }

    public CaseHistory moved(String village, String on, @Nullable String familyCard) {
        return add(new MoveRegistered(citizenId, village, day(on), familyCard));
    }

    public CaseHistory departed(String on) {
        return add(new DepartureRegistered(citizenId, day(on), "MY"));
    }

    public CaseHistory arrived(String village, String on) {
        return add(new ArrivalRegistered(citizenId, day(on), village));
    }

    public CaseHistory died(String on) {
        return add(new DeathRegistered(citizenId, day(on)));
    }

    public CaseHistory renamed(String name, String on) {
        return add(new NameChanged(citizenId, name, day(on)));
    }

    public CaseHistory given(String nik, String on) {
        return add(new NikAssigned(citizenId, nik, day(on)));
    }

    public CaseHistory married(UUID marriage, UUID spouse, String on) {
        return add(new MarriageRegistered(citizenId, marriage, spouse, day(on)));
    }

    public CaseHistory divorced(UUID marriage, UUID spouse, String on) {
        return add(new DivorceRegistered(citizenId, marriage, spouse, day(on)));
    }

    public CaseHistory onCard(String number, FamilyRelation relation, String on) {
        List<FamilyMember> members = List.of(
                new FamilyMember(UUID.randomUUID(), FamilyRelation.OTHER), new FamilyMember(citizenId, relation));
        return add(new FamilyCardIssued(CARD, number, "33.73.04.1001", members, day(on)));
    }

    public CaseHistory joined(String number, FamilyRelation relation, String on) {
        return add(new FamilyMemberJoined(CARD, number, citizenId, relation, day(on)));
    }

    public CaseHistory left(String number, String on) {
        return add(new FamilyMemberLeft(CARD, number, citizenId, day(on)));
    }

    /** Corrects the last fact of that kind. */
    public CaseHistory corrected(Class<? extends Fact> kind, String field, @Nullable String value) {
        return add(new FactCorrected(Set.of(citizenId), last(kind), field, value));
    }

    /** Revokes the last fact of that kind. */
    public CaseHistory revoked(Class<? extends Fact> kind) {
        return add(new FactRevoked(Set.of(citizenId), last(kind)));
    }

    public CaseHistory add(Event event) {
        LocalDate effectiveOn = event instanceof Fact fact ? fact.effectiveOn() : null;
        events.add(new RecordedEvent(
                new Envelope(
                        UUID.randomUUID(),
                        EventTypes.nameOf(event.getClass()),
                        "3373-dukcapil",
                        citizenId,
                        events.size(),
                        position++,
                        instant(effectiveOn),
                        effectiveOn,
                        "officer-1",
                        null,
                        "case",
                        null),
                event));
        return this;
    }

    public UUID citizenId() {
        return citizenId;
    }

    public List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    public Timeline timeline() {
        return Timeline.of(events);
    }

    public Timeline asKnownOn(String day) {
        return Timeline.asKnownOn(day(day), events);
    }

    /** Nothing was known of this citizen before. */
    public RecordChange change() {
        return changeAfter(0);
    }

    /** The first events were known already. */
    public RecordChange changeAfter(int known) {
        return new RecordChange(citizenId, List.copyOf(events.subList(0, known)), events());
    }

    private UUID last(Class<? extends Fact> kind) {
        return events.reversed().stream()
                .filter(event -> kind.isInstance(event.event()))
                .findFirst()
                .orElseThrow()
                .envelope()
                .eventId();
    }

    private Instant instant(@Nullable LocalDate effectiveOn) {
        if (recordedAt != null) {
            return recordedAt;
        }
        if (effectiveOn == null) {
            throw new IllegalStateException("say when the correction was recorded");
        }
        return effectiveOn.atTime(12, 0).atZone(JAKARTA).toInstant();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
