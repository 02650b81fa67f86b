package id.satudata.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.embedded.TestEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class MissingSecretIT {

    @Test
    void withoutItsSecretTheServiceRefusesToStartAndSaysWhy(CapturedOutput output) {
        try {
            SpringApplication.run(
                    CommandService.class,
                    "--server.port=0",
                    "--spring.datasource.url=" + TestEngines.postgres().freshDatabase(),
                    "--spring.datasource.username=" + TestEngines.postgres().user(),
                    "--spring.datasource.password=" + TestEngines.postgres().password(),
                    "--satudata.identifiers.key=too short");
        } catch (RuntimeException refused) {
            assertThat(output.getAll()).contains("SATUDATA_IDENTIFIERS_KEY").doesNotContain("too short");
            return;
        }
        throw new AssertionError("it started");
    }
}
