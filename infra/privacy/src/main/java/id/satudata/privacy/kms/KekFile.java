package id.satudata.privacy.kms;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** A file of key-encryption keys, as Tink writes a keyset in JSON: one is current, older ones can still unwrap. */
public final class KekFile {

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Tink brings its own algorithms", impossible);
        }
    }

    private KekFile() {}

    /** Draws a first key where there is no file yet; only the owner can read it. */
    public static void createIfMissing(Path file) {
        try {
            Path draft = write(file, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
            try {
                Files.createLink(file, draft); // never over a file that another process made meanwhile
            } catch (FileAlreadyExistsException alreadyThere) {
                // its keys are the ones in use
            } finally {
                Files.delete(draft);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the keys cannot be kept in " + file, failure);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Draws a new current key and forgets all others but the one that was current: whatever they wrapped is lost. */
    public static void rotate(Path file) {
        try {
            KeysetHandle.Builder keys = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(read(file).getPrimary().getKey()))
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary());
            Files.move(write(file, keys.build()), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("the keys cannot be kept in " + file, failure);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static KeysetHandle read(Path file) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (IOException failure) {
            throw new KmsUnavailable("the file of keys cannot be read: " + file, failure);
        } catch (GeneralSecurityException broken) {
            throw new KmsUnavailable("the file of keys is no keyset of Tink: " + file, broken);
        }
    }

    private static Path write(Path file, KeysetHandle keys) throws IOException, GeneralSecurityException {
        Path folder = file.toAbsolutePath().getParent();
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(folder, ".", ".new", owner);
        return Files.writeString(draft, TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
    }
}
