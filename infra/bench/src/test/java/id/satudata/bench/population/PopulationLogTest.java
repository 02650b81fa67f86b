package id.satudata.bench.population;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.event.Envelope;
import id.satudata.kernel.event.EventTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PopulationLogTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PopulationLog log = new PopulationLog(7, 300);
    private final List<Envelope> envelopes =
            log.events().map(LoggedEvent::envelope).toList();

    @Test
    void positionsAndTimesRiseWithoutHoles() {
        assertThat(envelopes).extracting(Envelope::position).containsExactlyElementsOf(upTo(envelopes.size()));
        assertThat(envelopes).extracting(Envelope::recordedAt).isSorted();
    }

    @Test
    void theSequenceOfEachStreamCountsFromZero() {
        Map<UUID, Long> next = new HashMap<>();
        for (Envelope envelope : envelopes) {
            long expected = next.merge(envelope.streamId(), 0L, (last, start) -> last + 1);
            assertThat(envelope.sequence()).isEqualTo(expected);
        }
    }

    @Test
    void everyEventCanBeReadAsWhatItSaysToBe() {
        assertThat(log.events())
                .allSatisfy(event -> assertThat(JSON.readValue(
                                event.payload(),
                                EventTypes.find(event.envelope().type()).orElseThrow()))
                        .isNotNull());
    }

    @Test
    void itIsTheSameEachTime() {
        assertThat(log.events().map(LoggedEvent::envelope)).containsExactlyElementsOf(envelopes);
    }

    @Test
    void peopleMoveAndDieAndAreBorn() {
        assertThat(envelopes)
                .extracting(Envelope::type)
                .contains(
                        "citizen.resident-registered.v1",
                        "citizen.birth-registered.v1",
                        "citizen.move-registered.v1",
                        "citizen.death-registered.v1",
                        "family.card-issued.v1");
    }

    @Test
    void theSampleIsOfPeopleInTheLog() {
        List<String> inTheLog = log.events()
                .filter(event -> event.envelope().type().equals(EventTypes.nameOf(ResidentRegistered.class)))
                .map(event -> JSON.readTree(event.payload()).path("nik").asString())
                .toList();

        assertThat(Invented.sample(log, 20))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(20)
                .extracting(Invented::nik)
                .isSubsetOf(inTheLog);
    }

    private static List<Long> upTo(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }
}
