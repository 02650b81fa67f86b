package id.satudata.privacy.kms;

import org.jspecify.annotations.Nullable;

/**
 * A key of Vault's transit engine.
 *
 * @param url where Vault answers, without a slash at its end
 * @param mount where the engine is mounted; {@code transit} unless told
 * @param key name of the key, of type {@code aes256-gcm96}
 * @param token that may encrypt and decrypt with it, and read its latest version
 */
public record VaultAddress(String url, @Nullable String mount, String key, String token) {

    String path(String action) {
        return "%s/v1/%s/%s/%s".formatted(url, mount == null ? "transit" : mount, action, key);
    }

    /** Masked: the token is a secret. */
    @Override
    public String toString() {
        return "VaultAddress[" + url + "]";
    }
}
