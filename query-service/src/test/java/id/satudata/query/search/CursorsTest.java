package id.satudata.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.kernel.access.RegionScope;
import id.satudata.kernel.region.RegionCode;
import id.satudata.query.api.Problem;
import id.satudata.query.search.index.SearchKey;
import id.satudata.query.search.index.SearchKeys;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {

    private static final SearchKey KEY = SearchKeys.of("only-for-tests-only-for-tests-only");

    private final Cursors cursors = new Cursors(KEY);
    private final Cursor cursor = new Cursor(16, (short) 2, UUID.randomUUID(), 280_000_000);

    @Test
    void aCursorComesBackAsItWentOut() {
        String text = cursors.write(cursor, question("sari", 20));

        assertThat(cursors.read(text, question("sari", 20))).isEqualTo(cursor);
        assertThat(cursors.read(text, question("sari", 50))).isEqualTo(cursor);
    }

    @Test
    void nobodyReadsFromACursorWhomItNames() {
        byte[] sent = Base64.getUrlDecoder().decode(cursors.write(cursor, question("sari", 20)));
        assertThat(HexFormat.of().formatHex(sent))
                .doesNotContain(HexFormat.of().toHexDigits(cursor.citizenId().getMostSignificantBits()));
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
        return new Question(text, RegionCode.NATION, RegionScope.NATION, null, null, null, null, size, null);
    }
}
