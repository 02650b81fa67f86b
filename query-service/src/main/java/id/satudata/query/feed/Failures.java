package id.satudata.query.feed;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells failures that pass by themselves from those that an event brings with it. */
final class Failures {

    private Failures() {}

    /** The database is away, busy, full or restarting, or the generation has been swapped: the same again later. */
    static boolean isPassing(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Failures::cause)
                .anyMatch(cause -> cause instanceof TransientDataAccessException
                        || cause instanceof RecoverableDataAccessException
                        || cause instanceof NonTransientDataAccessResourceException
                        || cause instanceof TransactionException
                        || cause instanceof GenerationLeft);
    }

    static void rethrowIfPassing(RuntimeException failure) {
        if (isPassing(failure)) {
            throw failure;
        }
    }

    private static @Nullable Throwable cause(Throwable failure) {
        return failure.getCause();
    }
}
