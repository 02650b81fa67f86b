package id.satudata.query.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopyTextTest {

    private final CopyText text = new CopyText();

    @Test
    void columnsArePartedByTabsAndRowsByLineEnds() {
        text.add("one").add(2L).add(null);
        text.endRow();
        text.add("three");
        text.endRow();

        assertThat(written()).isEqualTo("one\t2\t\\N\nthree\n");
    }

    @Test
    void whateverStandsForItselfIsEscaped() {
        text.add("a\tb\nc\rd\\N\\.");
        text.endRow();

        assertThat(written()).isEqualTo("a\\tb\\nc\\rd\\\\N\\\\.\n");
    }

    @Test
    void whatHasBeenTakenIsNotTakenAgain() {
        text.add("Sri Wahyuni · सुरी");
        text.endRow();

        assertThat(written()).isEqualTo("Sri Wahyuni · सुरी\n");
        assertThat(text.length()).isZero();
        assertThat(text.take()).isEmpty();
    }

    private String written() {
        return new String(text.take(), UTF_8);
    }
}
