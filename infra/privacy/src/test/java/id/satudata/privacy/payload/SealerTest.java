package id.satudata.privacy.payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.satudata.kernel.citizen.ArrivalRegistered;
import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.EventTypes;
import id.satudata.kernel.event.FactCorrected;
import id.satudata.kernel.event.PersonalFields;
import id.satudata.kernel.privacy.Category;
import id.satudata.privacy.key.BrokenSeal;
import id.satudata.privacy.key.SubjectKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class SealerTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final UUID EVENT = UUID.randomUUID();
    private static final UUID CHILD = UUID.randomUUID();
    private static final UUID MOTHER = UUID.randomUUID();
    private static final BirthRegistered BIRTH = new BirthRegistered(
            CHILD,
            "3373041412210001",
            "Bima Wulandari",
            Sex.MALE,
            LocalDate.of(2021, 12, 14),
            0,
            "Salatiga",
            "33.73.04.1001",
            "3373044506920003",
            MOTHER,
            "3373040101900001",
            null);

    private final Map<UUID, SubjectKeys> keys = new HashMap<>();

    static Stream<Event> goldenEvents() {
        return EventTypes.all().stream().map(SealerTest::golden);
    }

    @ParameterizedTest
    @MethodSource("goldenEvents")
    void everyEventIsReadBackAsItWasSealed(Event event) {
        byte[] sealed = seal(event);

        assertThat(read(sealed, event.getClass())).isEqualTo(event);
        assertThat(SealedPayload.of(sealed).keyHolders()).isEqualTo(Sealer.keyHolders(event));
    }

    @ParameterizedTest
    @MethodSource("goldenEvents")
    void noPersonalFieldStandsInASealedPayload(Event event) {
        String sealed = new String(seal(event), UTF_8);

        PersonalFields.of(event.getClass()).forEach(component -> {
            assertThat(sealed).doesNotContain('"' + component.getName() + '"');
            Object value = PersonalFields.read(component, event);
            if (value != null) {
                assertThat(sealed).doesNotContain(value.toString());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("goldenEvents")
    void aPayloadInClearIsReadAsEver(Event event) {
        byte[] clear = JSON.writeValueAsBytes(event);

        SealedPayload payload = SealedPayload.of(clear);

        assertThat(payload.keyHolders()).isEmpty();
        assertThat(payload.open(EVENT, Map.of()).json()).isEqualTo(clear);
    }

    @Test
    void whatIsNotPersonalIsNotSealed() {
        ArrivalRegistered arrival = new ArrivalRegistered(CHILD, LocalDate.of(2024, 1, 1), "33.73.04.1001");

        assertThat(Sealer.keyHolders(arrival)).isEmpty();
        assertThat(seal(arrival)).isEqualTo(JSON.writeValueAsBytes(arrival));
    }

    @Test
    void anEventAboutTwoPeopleShredsForOneAndStaysReadableForTheOther() {
        byte[] sealed = seal(BIRTH);

        erase(MOTHER, Category.IDENTITY);

        BirthRegistered left = (BirthRegistered) read(sealed, BirthRegistered.class);
        assertThat(left.motherNik()).isNull();
        assertThat(left.name()).isEqualTo("Bima Wulandari");
        assertThat(left.nik()).isEqualTo("3373041412210001");
        assertThat(left.birthDate()).isEqualTo(BIRTH.birthDate());
    }

    @Test
    void aParentsNumberGoesWithTheChildToo() {
        byte[] sealed = seal(BIRTH);

        erase(CHILD, Category.IDENTITY);

        BirthRegistered left = (BirthRegistered) read(sealed, BirthRegistered.class);
        assertThat(left)
                .isEqualTo(PersonalFields.without(Set.of(Category.IDENTITY), BIRTH))
                .extracting(BirthRegistered::motherNik, BirthRegistered::fatherNik, BirthRegistered::nik)
                .containsOnlyNulls();
        assertThat(left.birthDate()).isEqualTo(BIRTH.birthDate());
        assertThat(left.sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void aCopyForEachSubjectOpensTheWholeOfIt() {
        FactCorrected correction = new FactCorrected(Set.of(CHILD, MOTHER), UUID.randomUUID(), "name", "Bima");
        byte[] sealed = seal(correction);

        erase(MOTHER, Category.IDENTITY);
        assertThat(read(sealed, FactCorrected.class)).isEqualTo(correction);

        erase(CHILD, Category.IDENTITY);
        assertThat(((FactCorrected) read(sealed, FactCorrected.class)).value()).isNull();
    }

    @Test
    void whatIsSealedAfterAnErasureIsNotPartOfIt() {
        byte[] before = seal(BIRTH);
        erase(CHILD, Category.IDENTITY);
        byte[] after = seal(BIRTH);

        assertThat(SealedPayload.of(before).open(EVENT, keys).isWhole()).isFalse();
        assertThat(read(after, BirthRegistered.class)).isEqualTo(BIRTH);
    }

    @Test
    void keysFromBeforeAnErasureAreKnownToBeOld() {
        seal(BIRTH);
        SubjectKeys old = Objects.requireNonNull(keys.get(CHILD));
        erase(CHILD, Category.IDENTITY);

        assertThat(SealedPayload.of(seal(BIRTH)).isNewerThan(old)).isTrue();
        assertThat(SealedPayload.of(seal(BIRTH)).isNewerThan(Objects.requireNonNull(keys.get(CHILD))))
                .isFalse();
    }

    @Test
    void aCiphertextBelongsToItsEventAndNoOther() {
        byte[] sealed = seal(BIRTH);

        assertThatExceptionOfType(BrokenSeal.class)
                .isThrownBy(() -> SealedPayload.of(sealed).open(UUID.randomUUID(), keys));
    }

    @Test
    void aCiphertextBelongsToItsSubjectAndNoOther() {
        UUID other = UUID.randomUUID();
        byte[] moved = new String(seal(BIRTH), UTF_8)
                .replace(CHILD.toString(), other.toString())
                .getBytes(UTF_8);
        keys.put(other, Objects.requireNonNull(keys.get(CHILD)));

        assertThatExceptionOfType(BrokenSeal.class)
                .isThrownBy(() -> SealedPayload.of(moved).open(EVENT, keys));
    }

    @Test
    void aSealThatIsNoneIsRefused() {
        for (String json :
                new String[] {"{\"sealed\":", "{\"sealed\":[", "{\"sealed\":[{}],\"a\":1}", "{\"sealed\":[]"}) {
            assertThatExceptionOfType(BrokenSeal.class)
                    .as(json)
                    .isThrownBy(() -> SealedPayload.of(json.getBytes(UTF_8)));
        }
    }

    @Test
    void withoutSomebodysKeysItIsSaidWhoseAreMissing() {
        byte[] sealed = seal(BIRTH);
        keys.remove(MOTHER);

        assertThatExceptionOfType(MissingKeys.class)
                .isThrownBy(() -> SealedPayload.of(sealed).open(EVENT, keys))
                .withMessageContaining(MOTHER.toString());
    }

    private void erase(UUID subject, Category category) {
        keys.computeIfPresent(subject, (id, before) -> before.without(Set.of(category)));
    }

    private byte[] seal(Event event) {
        Sealer.keyHolders(event).forEach(holder -> keys.computeIfAbsent(holder, SubjectKeys::draw));
        return Sealer.seal(EVENT, event, keys);
    }

    private Event read(byte[] sealed, Class<? extends Event> type) {
        return JSON.readValue(SealedPayload.of(sealed).open(EVENT, keys).json(), type);
    }

    private static Event golden(Class<? extends Event> type) {
        Path file = Path.of("../../shared-kernel/src/test/resources/events", EventTypes.nameOf(type) + ".json");
        try {
            return JSON.readValue(Files.readString(file), type);
        } catch (IOException missing) {
            throw new UncheckedIOException(type.getName() + " has no golden file", missing);
        }
    }
}
