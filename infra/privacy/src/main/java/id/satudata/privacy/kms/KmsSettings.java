package id.satudata.privacy.kms;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the key-encryption key is: in a file, or in Vault.
 *
 * @param file a keyset of Tink in JSON, see {@link KekFile}
 * @param create whether to draw the file where there is none; never on more than one machine
 */
public record KmsSettings(
        @Nullable Path file, boolean create, @Nullable VaultAddress vault) {

    /** @throws MissingKek when neither, or both, are given */
    public Kms open() {
        if (vault != null && file == null) {
            return new VaultKms(vault);
        }
        if (file == null || vault != null) {
            throw new MissingKek();
        }
        if (create) {
            KekFile.createIfMissing(file);
        }
        return new FileKms(file);
    }
}
