package id.satudata.privacy.kms;

import java.util.List;
import java.util.UUID;

/**
 * What keeps secrets of subjects by wrapping them with a key that never leaves it: the key-encryption key (KEK). Always a
 * whole batch at a time, since it may be across the network. Safe for use by many threads.
 */
public interface Kms {

    /** Name of the key, in the version, that wraps now. */
    String currentKek();

    /** In the same order. @throws KmsUnavailable when it does not answer */
    List<Wrapped> wrap(List<Secret> secrets);

    /**
     * In the same order.
     *
     * @throws KmsUnavailable when it does not answer, or no longer has one of the keys
     */
    List<Secret> unwrap(List<Wrapped> wrapped);

    /** In clear: in memory only. */
    record Secret(UUID subject, byte[] bytes) {
        @Override
        public String toString() {
            return "Secret[" + subject + "]";
        }
    }

    /** @param kek name and version of the key it was wrapped with */
    record Wrapped(UUID subject, String kek, byte[] bytes) {
        @Override
        public String toString() {
            return "Wrapped[" + subject + "]";
        }
    }
}
