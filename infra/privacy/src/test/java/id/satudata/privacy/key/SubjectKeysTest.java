package id.satudata.privacy.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.satudata.kernel.privacy.Category;
import id.satudata.privacy.kms.Kms.Secret;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubjectKeysTest {
    private static final byte[] PLAIN = "{\"phone\":\"+62\"}".getBytes(UTF_8);
    private static final byte[] CONTEXT = {1, 2, 3};

    private final SubjectKeys keys = SubjectKeys.draw(UUID.randomUUID());

    @Test
    void keysThatWereKeptAndFetchedDecryptWhatTheyEncrypted() {
        byte[] encrypted = keys.encrypt(Category.CONSENT, PLAIN, CONTEXT);
        SubjectKeys fetched = SubjectKeys.of(
                new Secret(keys.subject(), keys.toSecret().bytes().clone()));

        assertThat(fetched.decrypt(Category.CONSENT, encrypted, CONTEXT)).contains(PLAIN);
    }

    @Test
    void eachCategoryHasAKeyOfItsOwn() {
        byte[] encrypted = keys.encrypt(Category.CONSENT, PLAIN, CONTEXT);

        assertThatExceptionOfType(BrokenSeal.class)
                .isThrownBy(() -> keys.decrypt(Category.IDENTITY, encrypted, CONTEXT));
    }

    @Test
    void aDestroyedKeyIsGoneAndTheOthersAreLeft() {
        byte[] consent = keys.encrypt(Category.CONSENT, PLAIN, CONTEXT);
        byte[] identity = keys.encrypt(Category.IDENTITY, PLAIN, CONTEXT);

        SubjectKeys left = keys.without(Set.of(Category.CONSENT));

        assertThat(left.decrypt(Category.CONSENT, consent, CONTEXT)).isEmpty();
        assertThat(left.decrypt(Category.IDENTITY, identity, CONTEXT)).contains(PLAIN);
        assertThat(HexFormat.of().formatHex(left.toSecret().bytes()))
                .doesNotContain(HexFormat.of().formatHex(keyOf(Category.CONSENT)));
    }

    @Test
    void theSameEncryptedTwiceDiffers() {
        assertThat(keys.encrypt(Category.IDENTITY, PLAIN, CONTEXT))
                .isNotEqualTo(keys.encrypt(Category.IDENTITY, PLAIN, CONTEXT));
    }

    @Test
    void whatAreNoKeysIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubjectKeys.of(new Secret(UUID.randomUUID(), new byte[] {1, 2})));
    }

    private byte[] keyOf(Category category) {
        byte[] secret = keys.toSecret().bytes();
        int slot = (secret.length - 1) / Category.values().length;
        byte[] key = new byte[slot - 2];
        System.arraycopy(secret, 1 + category.ordinal() * slot + 2, key, 0, key.length);
        return key;
    }
}
