package id.satudata.query.feed;

import id.satudata.query.Trace;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells failures that pass by themselves from those that an event brings with it. */
final class Failures {

    private Failures() {}

    /** The database is away, busy, full or restarting, or the generation has been swapped: the same again later. */
    static boolean isPassing(RuntimeException failure) {
        return Trace.causes(failure)
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
}
