package id.satudata.standalone.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder;

    private Settings settings(String text) throws IOException {
        return Settings.read(Files.writeString(folder.resolve("satudata.properties"), text));
    }

    @Test
    void whatIsNotSetHasItsDefault() throws IOException {
        var settings = settings("satudata.command.port=9090\n");

        assertThat(settings.port(Part.COMMAND_SERVICE)).isEqualTo(9090);
        assertThat(settings.port(Part.QUERY_SERVICE)).isEqualTo(8081);
        assertThat(settings.url(Part.ELASTICSEARCH)).isEqualTo("http://127.0.0.1:19200");
    }

    @Test
    void aSettingThatDoesNotExistIsToldWithThoseThatDo() {
        assertThatThrownBy(() -> settings("satudata.comand.port=9090"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("satudata.comand.port")
                .hasMessageContaining("satudata.command.port");
    }

    @Test
    void aValueOutOfRangeIsTold() {
        assertThatThrownBy(() -> settings("satudata.kafka.port=70000")).hasMessageContaining("1 to 65535");
        assertThatThrownBy(() -> settings("satudata.kafka.port=soon")).hasMessageContaining("satudata.kafka.port=soon");
        assertThatThrownBy(() -> settings("satudata.query.heap-megabytes=1")).hasMessageContaining("128");
    }

    @Test
    void aTakenPortIsToldWithItsPartAndTheSettingThatChangesIt() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = settings("satudata.query.port=" + other.getLocalPort());

            assertThatThrownBy(settings::requireFreePorts)
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("query-service")
                    .hasMessageContaining(Integer.toString(other.getLocalPort()))
                    .hasMessageContaining("satudata.query.port");
        }
    }
}
