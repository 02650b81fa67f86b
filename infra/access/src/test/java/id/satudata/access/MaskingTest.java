package id.satudata.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.access.Field;
import id.satudata.kernel.access.Visible;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MaskingTest {

    private static final Visible SEX_AND_VILLAGE = new Visible(Set.of(Field.SEX, Field.RESIDENCE));

    @Test
    void whatIsNotShownIsNotThere() {
        ObjectNode answer = answer("""
                {"name":"Sari","sex":"FEMALE","residence":[{"code":"33","name":"Jawa Tengah"}],"watermark":{"position":7}}""");

        Masking.mask(answer, SEX_AND_VILLAGE);

        assertThat(answer.propertyNames()).containsExactlyInAnyOrder("sex", "residence", "watermark", "masked");
        assertThat(answer.at("/residence/0/name").asString()).isEqualTo("Jawa Tengah");
        assertThat(answer.at("/watermark/position").asInt()).isEqualTo(7);
    }

    @Test
    void hitsAndFacetsAreMaskedTheSameWay() {
        ObjectNode answer = answer("""
                {"hits":[{"name":"Sari","sex":"FEMALE"},{"name":"Budi","sex":"MALE"}],
                 "facets":{"sex":[{"value":"MALE","count":1}],"ageBand":[{"value":"0-4","count":1}]}}""");

        Masking.mask(answer, SEX_AND_VILLAGE);

        assertThat(answer.at("/hits/1").propertyNames()).containsExactly("sex");
        assertThat(answer.at("/facets").propertyNames()).containsExactly("sex");
        assertThat(answer.at("/facets/sex/0/count").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsMaskedDependsOnTheReaderAndNotOnThePerson() {
        ObjectNode withNik = answer("{\"nik\":\"3373044506920003\"}");
        ObjectNode without = answer("{}");

        Masking.mask(withNik, SEX_AND_VILLAGE);
        Masking.mask(without, SEX_AND_VILLAGE);

        assertThat(withNik).isEqualTo(without);
    }

    @Test
    void toldIsWhatSomethingIsSaidInAndNotWhatIsCounted() {
        assertThat(Masking.told(answer("""
                        {"name":"Sari","nik":null,"residence":[],"family":{"spouses":[]},"asOf":"2024-01-15"}"""))).containsExactlyInAnyOrder(Field.NAME, Field.FAMILY);
        assertThat(Masking.told(answer("""
                        {"hits":[{"sex":"FEMALE"},{"sex":"MALE","status":"RESIDENT"}],
                         "facets":{"ageBand":[{"value":"0-4","count":7}]}}"""))).containsExactlyInAnyOrder(Field.SEX, Field.STATUS);
    }

    @Test
    void aMemberThatNobodyHasThoughtOfIsTakenOut() {
        ObjectNode answer = answer("{\"sex\":\"FEMALE\",\"bloodGroup\":\"O\",\"hits\":[{\"mood\":\"good\"}]}");

        Masking.mask(answer, SEX_AND_VILLAGE);

        assertThat(answer.toString()).doesNotContain("bloodGroup").doesNotContain("mood");
    }

    private static ObjectNode answer(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }
}
