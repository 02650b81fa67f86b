package id.satudata.command.correction.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.command.correction.CorrectFact;
import id.satudata.command.correction.RevokeFact;
import id.satudata.command.recording.FactKind;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CorrectionKindsTest {

    private static final UUID EVENT = new UUID(1, 1);

    @Test
    void aCorrectionNamesEventFieldAndValue() {
        assertThat(command(CorrectionKinds.CORRECTIONS, """
                {"eventId":"%s","field":"birthOrder","value":"1"}""")).isEqualTo(new CorrectFact(EVENT, "birthOrder", "1"));
    }

    @Test
    void aCorrectionToNothingNamesNoValue() {
        assertThat(command(CorrectionKinds.CORRECTIONS, """
                {"eventId":"%s","field":"nik"}""")).isEqualTo(new CorrectFact(EVENT, "nik", null));
    }

    @Test
    void aRevocationNamesTheEvent() {
        assertThat(command(CorrectionKinds.REVOCATIONS, """
                {"eventId":"%s","document":"7/2024"}""")).isEqualTo(new RevokeFact(EVENT));
    }

    private static <B> Object command(FactKind<B> kind, String json) {
        return kind.toCommand().apply(JsonMapper.shared().readValue(json.formatted(EVENT), kind.body()));
    }
}
