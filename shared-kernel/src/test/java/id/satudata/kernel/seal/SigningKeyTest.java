package id.satudata.kernel.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SigningKeyTest {
    /** The first key pair of RFC 8032, 7.1, and what it signs an empty text with. */
    private static final String PUBLISHED = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
            -----END PUBLIC KEY-----
            """;

    private static final String SIGNATURE_OF_NOTHING =
            "5VZDAMNgrHKQhuLMgG6CioSHfx645dl02HPgZSJJAVVfuIIVkKM7rMYeOXAc+bRr0lv18FlbviRlUUFDjnoQCw==";

    @Test
    void signsAsTheStandardSays() {
        assertThat(SigningKey.read(PUBLISHED).sign("")).isEqualTo(SIGNATURE_OF_NOTHING);
    }

    @Test
    void isReadAsItWasWritten() {
        SigningKey key = SigningKey.draw();

        SigningKey again = SigningKey.read(key.pem());

        assertThat(again.id()).isEqualTo(key.id()).hasSize(16);
        assertThat(again.sign("text")).isEqualTo(key.sign("text"));
        assertThat(key.pem()).contains(key.publicPem());
        assertThat(key.publicPem()).doesNotContain("PRIVATE");
    }

    @Test
    void twoKeysDiffer() {
        assertThat(SigningKey.draw().id()).isNotEqualTo(SigningKey.draw().id());
    }

    @Test
    void halvesOfDifferentPairsAreRefusedWithoutBeingQuoted() {
        SigningKey key = SigningKey.draw();
        String mixed = key.pem().replace(key.publicPem(), SigningKey.draw().publicPem());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningKey.read(mixed))
                .withMessage("the public key is not that of the private key")
                .withNoCause();
    }

    @Test
    void whatIsNoKeyIsRefused() {
        String onlyPublic = SigningKey.draw().publicPem();
        String noKey = PUBLISHED.replace("MC4CAQAw", "MC4CAQAx");

        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.read("secret"));
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.read(onlyPublic));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningKey.read(noKey))
                .withNoCause();
    }

    @Test
    void itsTextDoesNotShowIt() {
        SigningKey key = SigningKey.draw();

        assertThat(key.toString()).isEqualTo("SigningKey[" + key.id() + "]");
    }
}
