package id.satudata.privacy.kms;

/** It is not told where the key-encryption key is; or two places are. */
public final class MissingKek extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingKek() {
        super("Personal data is encrypted under a key that has to be given: set either SATUDATA_KEYS_FILE, a file of"
                + " keys, or SATUDATA_KEYS_VAULT_URL with SATUDATA_KEYS_VAULT_KEY and SATUDATA_KEYS_VAULT_TOKEN.");
    }
}
