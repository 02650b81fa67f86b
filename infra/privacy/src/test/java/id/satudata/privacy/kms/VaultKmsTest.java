package id.satudata.privacy.kms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.satudata.privacy.kms.Kms.Secret;
import id.satudata.privacy.kms.Kms.Wrapped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VaultKmsTest {
    private final TransitServer vault = TransitServer.start();
    private final Kms kms = new KmsSettings(null, false, vault.address("a token")).open();

    @AfterEach
    void stop() {
        vault.stop();
    }

    @Test
    void aBatchIsOneRequestAndComesBackInItsOrder() {
        List<Secret> secrets = IntStream.range(0, 50)
                .mapToObj(i -> new Secret(UUID.randomUUID(), new byte[] {(byte) i, 7}))
                .toList();

        List<Wrapped> wrapped = kms.wrap(secrets);
        List<Secret> unwrapped = kms.unwrap(wrapped);

        assertThat(vault.requests()).isEqualTo(2);
        assertThat(wrapped).extracting(Wrapped::kek).containsOnly("v1");
        assertThat(unwrapped)
                .extracting(Secret::subject)
                .isEqualTo(wrapped.stream().map(Wrapped::subject).toList());
        assertThat(unwrapped.stream().map(Secret::bytes))
                .containsExactlyElementsOf(secrets.stream().map(Secret::bytes).toList());
    }

    @Test
    void anotherVersionWrapsAfterARotationAndTheOldOneStillUnwraps() {
        Secret secret = new Secret(UUID.randomUUID(), new byte[] {1, 2, 3});
        List<Wrapped> old = kms.wrap(List.of(secret));

        vault.rotate();

        assertThat(kms.currentKek()).isEqualTo("v2");
        assertThat(kms.wrap(List.of(secret)).getFirst().kek()).isEqualTo("v2");
        assertThat(kms.unwrap(old).getFirst().bytes()).isEqualTo(secret.bytes());
    }

    @Test
    void oneSubjectsSecretIsOfNoUseInAnothersPlace() {
        Wrapped wrapped =
                kms.wrap(List.of(new Secret(UUID.randomUUID(), new byte[] {1}))).getFirst();

        assertThatExceptionOfType(KmsUnavailable.class)
                .isThrownBy(() -> kms.unwrap(List.of(new Wrapped(UUID.randomUUID(), wrapped.kek(), wrapped.bytes()))));
    }

    @Test
    void whoHasNoTokenIsToldSoWithoutIt() {
        Kms stranger = new KmsSettings(null, false, vault.address("another token")).open();

        assertThatExceptionOfType(KmsUnavailable.class)
                .isThrownBy(stranger::currentKek)
                .withMessage("Vault answered 403");
    }

    @Test
    void nothingIsAskedForNothing() {
        assertThat(kms.wrap(List.of())).isEmpty();
        assertThat(vault.requests()).isZero();
    }
}
