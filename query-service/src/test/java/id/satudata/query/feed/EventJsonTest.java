package id.satudata.query.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.EventTypes;
import id.satudata.privacy.payload.SealedPayload;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class EventJsonTest {

    private static final String ID = "0195a0de-0000-7000-8000-000000000001";

    private final EventJson json = new EventJson();

    @Test
    void readsBackWhatWasWritten() {
        var resident = Residents.resident(UUID.fromString(ID), "Sri");
        String payload = JsonMapper.shared().writeValueAsString(resident);

        assertThat(read(EventTypes.nameOf(resident.getClass()), payload)).isEqualTo(resident);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "citizen.beatified.v1       | {}",
                "citizen.name-changed.v1    | {",
                "citizen.name-changed.v1    | []",
                "citizen.name-changed.v1    | null",
                "citizen.name-changed.v1    | {'citizenId':'" + ID + "','name':'Secret'}",
                "citizen.name-changed.v1    | {'citizenId':'Secret','name':'Sri','changedOn':'2020-01-01'}",
                "citizen.name-changed.v1    | {'citizenId':'" + ID + "','name':'Sri','changedOn':'Secret'}",
                "fact.revoked.v1            | {'subjects':[],'eventId':'" + ID + "'}",
                "fact.revoked.v1            | {'subjects':[null],'eventId':'" + ID + "'}",
                "family.card-issued.v1      | {'familyCardId':'" + ID + "','number':'Secret','village':'v',"
                        + "'members':[{'relation':'HEAD'}],'issuedOn':'2020-01-01'}",
            })
    void refusesWhatIsNoEventWithoutQuotingIt(String type, String payload) {
        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> read(type, payload.replace('\'', '"')))
                .withMessageNotContaining("Secret")
                .withNoCause();
    }

    private Event read(String type, String payload) {
        return json.read(UUID.randomUUID(), type, SealedPayload.of(payload.getBytes(UTF_8)), Map.of());
    }
}
