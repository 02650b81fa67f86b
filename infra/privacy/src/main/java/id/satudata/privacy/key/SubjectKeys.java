package id.satudata.privacy.key;

import com.google.crypto.tink.subtle.AesGcmJce;
import id.satudata.kernel.privacy.Category;
import id.satudata.privacy.kms.Kms.Secret;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one subject: AES-256-GCM, one a category. A key that is destroyed is followed by another of the next
 * generation, and each ciphertext says which generation it is of; so it is known what can never be read again. Immutable.
 */
public final class SubjectKeys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Category[] CATEGORIES = Category.values();
    private static final int KEY_BYTES = 32;
    private static final int SLOT_BYTES = Short.BYTES + KEY_BYTES;
    private static final byte FORMAT = 1;

    private final UUID subject;
    private final byte[] secret;

    /** Made when first needed, and the same however often that is. */
    private final @Nullable AesGcmJce[] ciphers = new @Nullable AesGcmJce[CATEGORIES.length];

    private SubjectKeys(UUID subject, byte[] secret) {
        this.subject = subject;
        this.secret = secret;
    }

    /** New keys for someone who has none. */
    public static SubjectKeys draw(UUID subject) {
        byte[] secret = new byte[1 + CATEGORIES.length * SLOT_BYTES];
        RANDOM.nextBytes(secret);
        secret[0] = FORMAT;
        for (Category category : CATEGORIES) {
            ByteBuffer.wrap(secret).putShort(slot(category), (short) 1);
        }
        return new SubjectKeys(subject, secret);
    }

    /** @throws IllegalArgumentException for what {@link #toSecret} has not written */
    public static SubjectKeys of(Secret secret) {
        byte[] bytes = secret.bytes();
        if (bytes.length != 1 + CATEGORIES.length * SLOT_BYTES || bytes[0] != FORMAT) {
            throw new IllegalArgumentException("no keys of a subject");
        }
        return new SubjectKeys(secret.subject(), bytes);
    }

    public UUID subject() {
        return subject;
    }

    /** To be wrapped. */
    public Secret toSecret() {
        return new Secret(subject, secret);
    }

    /** The same keys but those of some categories, which are replaced: what they encrypted is lost. */
    public SubjectKeys without(Set<Category> categories) {
        SubjectKeys fresh = draw(subject);
        ByteBuffer changed = ByteBuffer.wrap(secret.clone());
        for (Category category : categories) {
            changed.put(slot(category), fresh.secret, slot(category), SLOT_BYTES);
            changed.putShort(slot(category), (short) Math.addExact(generation(category), 1));
        }
        return new SubjectKeys(subject, changed.array());
    }

    /** Preceded by the generation of the key. */
    public byte[] encrypt(Category category, byte[] plain, byte[] context) {
        try {
            byte[] encrypted = cipher(category).encrypt(plain, context);
            return ByteBuffer.allocate(Short.BYTES + encrypted.length)
                    .putShort((short) generation(category))
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES takes whatever it is given", impossible);
        }
    }

    /**
     * Empty once the key has been destroyed.
     *
     * @throws BrokenSeal when it is not what was encrypted for this subject, category and context
     */
    public Optional<byte[]> decrypt(Category category, byte[] encrypted, byte[] context) {
        if (generationOf(encrypted) < generation(category)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    cipher(category).decrypt(Arrays.copyOfRange(encrypted, Short.BYTES, encrypted.length), context));
        } catch (GeneralSecurityException forged) {
            throw new BrokenSeal();
        }
    }

    /** Whether the ciphertext was made with a later key than this: then these keys are out of date. */
    public boolean isOlderThan(Category category, byte[] encrypted) {
        return generationOf(encrypted) > generation(category);
    }

    private int generation(Category category) {
        return Short.toUnsignedInt(ByteBuffer.wrap(secret).getShort(slot(category)));
    }

    private static int generationOf(byte[] encrypted) {
        if (encrypted.length < Short.BYTES) {
            throw new BrokenSeal();
        }
        return Short.toUnsignedInt(ByteBuffer.wrap(encrypted).getShort());
    }

    private AesGcmJce cipher(Category category) throws GeneralSecurityException {
        AesGcmJce known = ciphers[category.ordinal()];
        if (known != null) {
            return known;
        }
        int key = slot(category) + Short.BYTES;
        AesGcmJce made = new AesGcmJce(Arrays.copyOfRange(secret, key, key + KEY_BYTES));
        ciphers[category.ordinal()] = made;
        return made;
    }

    private static int slot(Category category) {
        return 1 + category.ordinal() * SLOT_BYTES;
    }

    /** Keys in a log would be a disclosure. */
    @Override
    public String toString() {
        return "SubjectKeys[" + subject + "]";
    }
}
