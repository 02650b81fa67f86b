package id.satudata.command.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class TroubleTest {

    @ParameterizedTest
    @CsvSource({
        "23505, CONFLICT",
        "40001, CONFLICT",
        "40P01, CONFLICT",
        "08006, UNAVAILABLE",
        "53300, UNAVAILABLE",
        "57P01, UNAVAILABLE",
        "25P04, UNAVAILABLE",
        "22021, DEFECT",
        "42P01, DEFECT"
    })
    void aSqlStateSaysWhatToDo(String state, Trouble trouble) {
        assertThat(Trouble.of(new IllegalStateException(new SQLException("refused", state))))
                .isEqualTo(trouble);
    }

    @Test
    void withoutAStateItIsADefect() {
        assertThat(Trouble.of(new SQLException("strange"))).isEqualTo(Trouble.DEFECT);
        assertThat(Trouble.of(new IllegalArgumentException())).isEqualTo(Trouble.DEFECT);
    }

    @Test
    void theTransactionManagersOwnFailuresAreKnown() {
        assertThat(Trouble.of(new CannotCreateTransactionException("no connection")))
                .isEqualTo(Trouble.UNAVAILABLE);
        assertThat(Trouble.of(new TransactionSystemException("rollback failed", new SQLException("closed"))))
                .isEqualTo(Trouble.UNAVAILABLE);
        assertThat(Trouble.of(new OptimisticLockingFailureException("lost"))).isEqualTo(Trouble.CONFLICT);
    }
}
