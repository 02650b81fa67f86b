package id.satudata.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PurposesTest {

    private final Purposes purposes = Purposes.load();

    @Test
    void aPurposeNamesItsLawfulBasisAndShowsWhatItNeeds() {
        Purpose assistance = purposes.find("social-assistance").orElseThrow();

        assertThat(assistance.basis()).contains("UU 27/2022 art. 20");
        assertThat(assistance.roles()).containsExactlyInAnyOrder(Role.CASE_OFFICER, Role.ANALYST);
        assertThat(assistance.fields()).contains(Field.NAME, Field.RESIDENCE).doesNotContain(Field.NIK, Field.HISTORY);
    }

    @Test
    void curiosityIsNoPurpose() {
        assertThat(purposes.find("curiosity")).isEmpty();
    }

    @Test
    void whatIsMaskedDoesNotTellWhoSomebodyIs() {
        Purpose assistance = purposes.find("social-assistance").orElseThrow();

        Visible visible = Visible.of(Fields.MASKED, assistance.fields());

        assertThat(visible.fields()).containsExactlyInAnyOrder(Field.SEX, Field.AGE, Field.RESIDENCE, Field.STATUS);
        assertThat(visible.masked()).contains("id", "nik", "name", "birth-date").doesNotContain("sex");
    }

    @Test
    void aGrantWithoutFieldsShowsNoneWhateverThePurpose() {
        assertThat(Visible.of(Fields.NONE, Visible.ALL.fields()).fields()).isEmpty();
    }

    @Test
    void theHistoryIsShownWholeOrNotAtAll() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Purposes.of(List.of(List.of("audit", "some law", "case-officer", "name history"))));
    }
}
