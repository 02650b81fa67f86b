package id.satudata.command.recording;

import id.satudata.privacy.kms.KmsUnavailable;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Why a unit of work failed, as far as it matters for what to do next. */
enum Trouble {
    /** Somebody else was faster: look again and decide again. */
    CONFLICT,
    /** The database does not answer, or not in time. */
    UNAVAILABLE,
    /** A mistake in the software. */
    DEFECT;

    /** Duplicate key, serialisation failure, deadlock. */
    private static final Set<String> CONFLICT_STATES = Set.of("23505", "40001", "40P01");

    /** Connection lost, resources exhausted, operator's intervention, system error, transaction timed out. */
    private static final Set<String> UNAVAILABLE_CLASSES = Set.of("08", "53", "57", "58", "25");

    static Trouble of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(Trouble::ofOne)
                .filter(trouble -> trouble != DEFECT)
                .findFirst()
                .orElse(DEFECT);
    }

    private static Trouble ofOne(Throwable failure) {
        return switch (failure) {
            case OptimisticLockingFailureException lost -> CONFLICT;
            case CannotCreateTransactionException noConnection -> UNAVAILABLE;
            case DataAccessResourceFailureException lost -> UNAVAILABLE;
            // a connection that broke while it committed can't roll back either, and that is all we get to see
            case TransactionSystemException brokenOff -> UNAVAILABLE;
            case KmsUnavailable away -> UNAVAILABLE;
            case SQLException sql -> ofState(String.valueOf(sql.getSQLState()));
            default -> DEFECT;
        };
    }

    private static Trouble ofState(String state) {
        if (CONFLICT_STATES.contains(state)) {
            return CONFLICT;
        }
        return UNAVAILABLE_CLASSES.contains(state.substring(0, 2)) ? UNAVAILABLE : DEFECT;
    }
}
