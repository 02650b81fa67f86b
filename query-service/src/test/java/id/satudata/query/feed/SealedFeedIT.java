package id.satudata.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.embedded.TestEngines;
import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.PersonalDataErased;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.kernel.privacy.Category;
import id.satudata.kernel.privacy.ErasureGround;
import id.satudata.query.FactsOnTopic;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes sealed is kept sealed and read with keys; what was erased is read without. */
class SealedFeedIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final UUID SARI = UUID.randomUUID();
    private static final UUID BIMA = UUID.randomUUID();
    private static final String NIK = "3373044506920003";

    private final FactsOnTopic log = new FactsOnTopic();
    private final KeyDatabase keys = new KeyDatabase();
    private final String database = TestEngines.postgres().freshDatabase();

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Test
    void theRecordIsReadAndWhatIsKeptOfItIsSealed() {
        try (ReadSide readSide = start()) {
            publish(SARI, Residents.resident(SARI, "Sari Wulandari"));
            readSide.catchUp();

            assertThat(nameOf(readSide, SARI)).isEqualTo("Sari Wulandari");
            assertThat(kept(readSide, "select payload from fact"))
                    .contains("sealed")
                    .doesNotContain("Wulandari", "2010-05-17");
        }
    }

    @Test
    void anErasedPersonIsNobodyFromThenOnAndAfterARebuild() {
        try (ReadSide readSide = start()) {
            publish(SARI, Residents.resident(SARI, "Sari Wulandari"));
            publish(BIMA, birth());
            readSide.catchUp();
            assertThat(birthOf(readSide).motherNik()).isEqualTo(NIK);

            keys.destroy(SARI, Category.IDENTITY);
            publish(SARI, new PersonalDataErased(SARI, List.of(Category.IDENTITY), ErasureGround.UNLAWFUL));
            readSide.catchUp();
            assertErased(readSide);

            readSide.post("/v1/projections/record/rebuilds");
            await().atMost(SOON)
                    .until(() -> readSide.get("/v1/projections/record/rebuilds/latest")
                            .body()
                            .contains("DONE"));
            assertErased(readSide);
        }
    }

    @Test
    void whileTheKeysAreAwayTheFeedWaitsAndLosesNothing() {
        try (ReadSide readSide = start()) {
            RecordedEvent waiting = log.record(SARI, Residents.resident(SARI, "Sari Wulandari"));
            String sealed = keys.seal(waiting.envelope().eventId(), waiting.event());
            keys.hide();
            log.send(waiting.envelope(), sealed);
            log.flush();
            await().pollDelay(Duration.ofSeconds(2)).until(() -> readSide.count("fact") == 0);
            assertThat(readSide.count("parked_stream")).isZero();

            keys.show();
            readSide.catchUp();

            assertThat(nameOf(readSide, SARI)).isEqualTo("Sari Wulandari");
        }
    }

    @Test
    void aSealMovedToAnotherEventStopsItsStreamAlone() {
        try (ReadSide readSide = start()) {
            RecordedEvent forged = log.record(SARI, Residents.resident(SARI, "Sari Wulandari"));
            log.send(forged.envelope(), keys.seal(UUID.randomUUID(), forged.event()));
            publish(BIMA, birth());
            readSide.catchUp();

            assertThat(readSide.records().find(SARI)).isEmpty();
            assertThat(readSide.count("parked_stream where reason = 'UNREADABLE'"))
                    .isEqualTo(1);
            assertThat(birthOf(readSide).name()).isEqualTo("Bima Wulandari");
        }
    }

    @Test
    void whatIsHeldBackIsHeldSealedAndReadLater() {
        try (ReadSide readSide = start()) {
            RecordedEvent first = log.record(SARI, Residents.resident(SARI, "Sari Wulandari"));
            publish(SARI, Residents.renamed(SARI, "Sari Ayu"));
            await().atMost(SOON).until(() -> readSide.count("waiting_event") == 1);
            assertThat(kept(readSide, "select encode(message_value, 'escape') from waiting_event"))
                    .contains("sealed")
                    .doesNotContain("Sari");

            log.send(first.envelope(), keys.seal(first.envelope().eventId(), first.event()));
            log.flush();
            readSide.catchUp();

            assertThat(readSide.records().find(SARI)).hasSize(2);
            assertThat(readSide.count("waiting_event")).isZero();
        }
    }

    @Test
    void whatCameInClearIsReadAsEver() {
        try (ReadSide readSide = start()) {
            log.publish(SARI, Residents.resident(SARI, "Sari Wulandari"));
            publish(SARI, Residents.renamed(SARI, "Sari Ayu"));
            readSide.catchUp();

            assertThat(nameOf(readSide, SARI)).isEqualTo("Sari Wulandari");
            assertThat(readSide.records().find(SARI)).hasSize(2);
        }
    }

    private void assertErased(ReadSide readSide) {
        assertThat(nameOf(readSide, SARI)).isEqualTo("null");
        assertThat(residentOf(readSide, SARI).birthDate()).isEqualTo("2010-05-17");
        assertThat(birthOf(readSide).motherNik()).isNull();
        assertThat(birthOf(readSide).name()).isEqualTo("Bima Wulandari");
    }

    private ReadSide start() {
        return ReadSide.start(database, log, Witness.content(), keys.settings());
    }

    private void publish(UUID stream, Event event) {
        RecordedEvent recorded = log.record(stream, event);
        log.send(recorded.envelope(), keys.seal(recorded.envelope().eventId(), event));
        log.flush();
    }

    private static BirthRegistered birth() {
        return new BirthRegistered(
                BIMA,
                null,
                "Bima Wulandari",
                Sex.MALE,
                LocalDate.of(2021, 12, 14),
                0,
                null,
                Residents.VILLAGE,
                NIK,
                SARI,
                null,
                null);
    }

    private static ResidentRegistered residentOf(ReadSide readSide, UUID citizenId) {
        return (ResidentRegistered)
                readSide.records().find(citizenId).getFirst().event();
    }

    private static String nameOf(ReadSide readSide, UUID citizenId) {
        return String.valueOf(residentOf(readSide, citizenId).name());
    }

    private static BirthRegistered birthOf(ReadSide readSide) {
        return (BirthRegistered) readSide.records().find(BIMA).getFirst().event();
    }

    private static String kept(ReadSide readSide, String sql) {
        return readSide.bean(ReadModel.class)
                .query((JdbcClient jdbc) -> jdbc.sql(sql).query(String.class).list())
                .toString();
    }
}
