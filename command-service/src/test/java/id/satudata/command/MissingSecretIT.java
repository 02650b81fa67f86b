package id.satudata.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.embedded.TestEngines;
import id.satudata.embedded.TestIssuer;
import id.satudata.kernel.seal.SigningKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class MissingSecretIT {

    private static final String ISSUER = "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
            + TestIssuer.shared().address();

    @Test
    void withoutAnIssuerTheServiceRefusesToStartAndSaysWhy(CapturedOutput output, @TempDir Path folder) {
        assertRefused(
                "--satudata.keys.create=true",
                "--satudata.keys.file=" + folder.resolve("kek.json"),
                "--satudata.identifiers.key=a secret that only the tests know of",
                "--satudata.notary.signing-key=" + SigningKey.draw().pem());

        assertThat(output.getAll()).contains("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUERURI");
    }

    @Test
    void withoutItsSecretTheServiceRefusesToStartAndSaysWhy(CapturedOutput output) {
        assertRefused(
                ISSUER,
                "--satudata.identifiers.key=too short",
                "--satudata.notary.signing-key=" + SigningKey.draw().pem());

        assertThat(output.getAll()).contains("SATUDATA_IDENTIFIERS_KEY").doesNotContain("too short");
    }

    @Test
    void withoutAKeyToSealWithTheServiceRefusesToStartAndSaysWhy(CapturedOutput output, @TempDir Path folder) {
        assertRefused(
                ISSUER,
                "--satudata.identifiers.key=a secret that only the tests know of",
                "--satudata.keys.create=true",
                "--satudata.keys.file=" + folder.resolve("kek.json"));

        assertThat(output.getAll()).contains("SATUDATA_NOTARY_SIGNING_KEY").contains("openssl genpkey");
    }

    @Test
    void withoutTheKeyOfKeysTheServiceRefusesToStartAndSaysWhy(CapturedOutput output) {
        assertRefused(ISSUER, "--satudata.identifiers.key=a secret that only the tests know of");

        assertThat(output.getAll()).contains("SATUDATA_KEYS_FILE", "SATUDATA_KEYS_VAULT_URL");
    }

    @Test
    void whatIsNoKeyIsNotQuoted(CapturedOutput output, @TempDir Path folder) {
        assertRefused(
                ISSUER,
                "--satudata.identifiers.key=a secret that only the tests know of",
                "--satudata.keys.create=true",
                "--satudata.keys.file=" + folder.resolve("kek.json"),
                "--satudata.notary.signing-key=not a key at all");

        assertThat(output.getAll())
                .contains("satudata.notary.signing-key can't be used")
                .doesNotContain("not a key");
    }

    private static void assertRefused(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + TestEngines.postgres().freshDatabase(),
                "--spring.datasource.username=" + TestEngines.postgres().user(),
                "--spring.datasource.password=" + TestEngines.postgres().password()));
        all.addAll(List.of(arguments));
        try {
            SpringApplication.run(CommandService.class, all.toArray(String[]::new));
        } catch (RuntimeException refused) {
            return;
        }
        throw new AssertionError("it started");
    }
}
