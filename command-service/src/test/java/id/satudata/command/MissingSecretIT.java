package id.satudata.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.embedded.TestEngines;
import id.satudata.embedded.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class MissingSecretIT {

    @Test
    void withoutAnIssuerTheServiceRefusesToStartAndSaysWhy(CapturedOutput output) {
        try {
            SpringApplication.run(
                    CommandService.class,
                    "--server.port=0",
                    "--spring.datasource.url=" + TestEngines.postgres().freshDatabase(),
                    "--spring.datasource.username=" + TestEngines.postgres().user(),
                    "--spring.datasource.password=" + TestEngines.postgres().password(),
                    "--satudata.identifiers.key=a secret that only the tests know of");
        } catch (RuntimeException refused) {
            assertThat(output.getAll()).contains("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUERURI");
            return;
        }
        throw new AssertionError("it started");
    }

    @Test
    void withoutItsSecretTheServiceRefusesToStartAndSaysWhy(CapturedOutput output) {
        try {
            SpringApplication.run(
                    CommandService.class,
                    "--server.port=0",
                    "--spring.datasource.url=" + TestEngines.postgres().freshDatabase(),
                    "--spring.datasource.username=" + TestEngines.postgres().user(),
                    "--spring.datasource.password=" + TestEngines.postgres().password(),
                    "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                            + TestIssuer.shared().address(),
                    "--satudata.identifiers.key=too short");
        } catch (RuntimeException refused) {
            assertThat(output.getAll()).contains("SATUDATA_IDENTIFIERS_KEY").doesNotContain("too short");
            return;
        }
        throw new AssertionError("it started");
    }
}
