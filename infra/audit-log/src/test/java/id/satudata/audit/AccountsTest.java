package id.satudata.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.access.AccessEntry;
import id.satudata.kernel.access.Action;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountsTest {
    private static final UUID SARI = UUID.fromString("01a207d3-21b6-74d9-a630-7a0bba7a915a");
    private static final UUID BUDI = UUID.fromString("01a207d3-21b6-74d9-a630-7a0bba7a915b");

    private final Accounts accounts = new Accounts("query");

    @Test
    void anAccountSaysWhoOfWhichAgencyWhyOnWhatBasisAndWhatWasShown() {
        Account account = accounts.of(Asked.granted(Action.SEARCH, BUDI, SARI)).orElseThrow();

        assertThat(account.service()).isEqualTo("query");
        assertThat(account.actor()).isEqualTo("officer-7");
        assertThat(account.agency()).isEqualTo("dukcapil.3373");
        assertThat(account.role()).isEqualTo("case-officer");
        assertThat(account.action()).isEqualTo("search");
        assertThat(account.decision()).isEqualTo(Account.GRANTED);
        assertThat(account.reason()).isNull();
        assertThat(account.purpose()).isEqualTo("vital-interest");
        assertThat(account.basis()).startsWith("UU 27/2022 art. 20");
        assertThat(account.fields()).containsExactly("nik", "name");
        assertThat(account.subjects()).containsExactly(SARI, BUDI);
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void everyDenialIsAudited(Action action) {
        Account account = accounts.of(Asked.denied(action)).orElseThrow();

        assertThat(account.decision()).isEqualTo(Account.DENIED);
        assertThat(account.reason()).isEqualTo("record");
    }

    @Test
    void whatReadsNobodyIsNotAuditedWhereItIsGranted() {
        assertThat(EnumSet.allOf(Action.class))
                .filteredOn(action -> accounts.of(Asked.granted(action)).isEmpty())
                .containsExactlyInAnyOrder(
                        Action.RECORD_FACT,
                        Action.CORRECT_FACT,
                        Action.READ_FIGURES,
                        Action.READ_FEED,
                        Action.READ_METRICS,
                        Action.READ_DEFINITIONS,
                        Action.READ_SEALS);
    }

    @Test
    void aFactIsAuditedWhereItsAnswerTellsOfSomebody() {
        AccessEntry told = Asked.entry(Asked.officer("officer-8"), Action.RECORD_FACT, AccessEntry.GRANTED, SARI);

        assertThat(accounts.of(told).orElseThrow().subjects()).containsExactly(SARI);
    }

    @Test
    void anOpenedRecordIsCalledThat() {
        AccessEntry opened = Asked.entry(Asked.officer("officer-8"), Action.READ_RECORD, "break-glass", SARI);

        assertThat(accounts.of(opened).orElseThrow().decision()).isEqualTo(Account.BREAK_GLASS);
    }

    @Test
    void whoeverIsKnownToNobodyCannotFillTheAudit() {
        assertThat(accounts.of(Asked.entry(null, Action.READ_RECORD, "unknown-caller")))
                .isEmpty();
    }
}
