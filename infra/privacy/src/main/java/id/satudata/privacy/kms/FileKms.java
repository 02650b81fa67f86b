package id.satudata.privacy.kms;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Wraps with the keys of a {@link KekFile}, which is read again whenever it has changed. */
final class FileKms implements Kms {

    /** From so many on it pays to let all processors work. */
    private static final int MANY = 100;

    private final Path file;
    private volatile Keys keys;

    FileKms(Path file) {
        this.file = file;
        this.keys = load();
    }

    private record Keys(FileTime changed, String fileKey, String current, Aead aead) {}

    @Override
    public String currentKek() {
        return upToDate().current();
    }

    @Override
    public List<Wrapped> wrap(List<Secret> secrets) {
        Keys now = upToDate();
        return each(secrets)
                .map(secret -> new Wrapped(secret.subject(), now.current(), encrypt(secret, now.aead())))
                .toList();
    }

    @Override
    public List<Secret> unwrap(List<Wrapped> wrapped) {
        Aead aead = upToDate().aead();
        return each(wrapped)
                .map(one -> new Secret(one.subject(), decrypt(one, aead)))
                .toList();
    }

    private static <T> Stream<T> each(List<T> batch) {
        return batch.size() < MANY ? batch.stream() : batch.parallelStream();
    }

    private static byte[] encrypt(Secret secret, Aead aead) {
        try {
            return aead.encrypt(secret.bytes(), context(secret.subject()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES takes whatever it is given", impossible);
        }
    }

    private static byte[] decrypt(Wrapped wrapped, Aead aead) {
        try {
            return aead.decrypt(wrapped.bytes(), context(wrapped.subject()));
        } catch (GeneralSecurityException noKey) {
            throw new KmsUnavailable("the file of keys has none for what key " + wrapped.kek() + " wrapped", noKey);
        }
    }

    /** One subject's secret is of no use in another's place. */
    private static byte[] context(UUID subject) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .array();
    }

    private Keys upToDate() {
        Keys known = keys;
        if (isOf(known)) {
            return known;
        }
        Keys read = load();
        keys = read;
        return read;
    }

    private boolean isOf(Keys known) {
        try {
            var now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.lastModifiedTime().equals(known.changed())
                    && known.fileKey().equals(String.valueOf(now.fileKey()));
        } catch (IOException gone) {
            return true; // what is in memory still works
        }
    }

    private Keys load() {
        try {
            var state = Files.readAttributes(file, BasicFileAttributes.class);
            KeysetHandle handle = KekFile.read(file);
            return new Keys(
                    state.lastModifiedTime(),
                    String.valueOf(state.fileKey()),
                    Integer.toUnsignedString(handle.getPrimary().getId()),
                    handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (IOException failure) {
            throw new KmsUnavailable("the file of keys cannot be read: " + file, failure);
        } catch (GeneralSecurityException broken) {
            throw new KmsUnavailable("the file of keys holds none for AES-GCM: " + file, broken);
        }
    }
}
