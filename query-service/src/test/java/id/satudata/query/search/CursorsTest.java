package id.satudata.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.FieldValue;
import id.satudata.kernel.access.RegionScope;
import id.satudata.kernel.access.Visible;
import id.satudata.kernel.region.RegionCode;
import id.satudata.query.api.Problem;
import id.satudata.query.search.index.SearchKey;
import id.satudata.query.search.index.SearchKeys;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {

    private static final SearchKey KEY = SearchKeys.of("only-for-tests-only-for-tests-only");

    private static final String SOMEBODY = "01a207d3-21b6-74d9-a630-7a0bba7a915a";

    private final Cursors cursors = new Cursors(KEY);
    private final Cursor cursor = new Cursor("[16.0,2,\"%s\"]".formatted(SOMEBODY), 280_000_000);

    @Test
    void aCursorComesBackAsItWentOut() {
        String text = cursors.write(cursor, question("sari", 20));

        assertThat(cursors.read(text, question("sari", 20))).isEqualTo(cursor);
        assertThat(cursors.read(text, question("sari", 50))).isEqualTo(cursor);
    }

    @Test
    void whateverTheFoundAreSortedByComesBackAsItIs() {
        List<FieldValue> sort =
                List.of(FieldValue.of(13.5), FieldValue.of(2), FieldValue.NULL, FieldValue.of(SOMEBODY));
        List<FieldValue> back = Cursor.after(sort, 7).values();
        assertThat(back.stream().map(FieldValue::_get).toList())
                .isEqualTo(sort.stream().map(FieldValue::_get).toList());
    }

    @Test
    void aCursorServesOneOrderOnly() {
        String text = cursors.write(cursor, question("sari", 20));
        Question masked = question("sari", 20).in(Order.of(Visible.NONE));
        assertThatThrownBy(() -> cursors.read(text, masked)).isInstanceOf(Problem.class);
    }

    @Test
    void nobodyReadsFromACursorWhomItNames() {
        byte[] sent = Base64.getUrlDecoder().decode(cursors.write(cursor, question("sari", 20)));
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).doesNotContain(SOMEBODY);
    }

    @Test
    void aCursorOfAnotherQuestionOrSecretIsRefused() {
        String text = cursors.write(cursor, question("sari", 20));
        Cursors others = new Cursors(SearchKeys.of("another-secret-another-secret-another"));

        assertThatThrownBy(() -> cursors.read(text, question("dewi", 20))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> others.read(text, question("sari", 20))).isInstanceOf(Problem.class);
    }

    @Test
    void aCursorWithOneBitChangedIsRefused() {
        byte[] bytes = Base64.getUrlDecoder().decode(cursors.write(cursor, question("sari", 20)));
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= 1;
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            assertThatThrownBy(() -> cursors.read(text, question("sari", 20))).isInstanceOf(Problem.class);
            bytes[i] ^= 1;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "AAAA",
                "💥",
                "../../etc",
                "====",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> cursors.read(text, question("sari", 20))).isInstanceOf(Problem.class);
    }

    private static Question question(String text, int size) {
        return new Question(
                text, RegionCode.NATION, RegionScope.NATION, Order.BEST, null, null, null, null, size, null);
    }
}
