package id.satudata.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.command.Residents;
import id.satudata.command.RunningCommandService;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Whoever takes minutes for a few bytes is told so, and what came in time is recorded. */
@TestPropertySource(properties = "satudata.edge.patience=1s")
class SlowSenderIT extends RunningCommandService {
    private static final int MOST = 600;

    @Test
    void aFactThatTricklesIsRefused() throws IOException {
        String answer = answer("/v1/residents", "application/json", "");

        assertThat(answer).startsWith("HTTP/1.1 408").contains("urn:satudata:problem:too-slow");
    }

    @Test
    void whatCameOfABatchInTimeIsRecorded() throws IOException {
        String line = "{\"type\":\"residents\",\"key\":\"in-time\",\"fact\":%s}\n".formatted(Residents.body());

        String answer = answer("/v1/batches", BatchApi.NDJSON, line);

        assertThat(answer).startsWith("HTTP/1.1 200").contains("\"status\":201").contains("\"status\":408");
    }

    /** Sends a beginning at once and then blanks, slowly, that never are all that was promised. */
    private String answer(String path, String contentType, String beginning) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            StringBuilder request = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n");
            to(path).build()
                    .headers()
                    .map()
                    .forEach((name, values) -> request.append(name)
                            .append(": ")
                            .append(values.getFirst())
                            .append("\r\n"));
            request.append("Content-Type: ").append(contentType).append("\r\nContent-Length: 60000\r\n\r\n");
            request.append(beginning);
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            Thread.startVirtualThread(() -> trickle(socket));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void trickle(Socket socket) {
        try {
            for (int sent = 0; sent < MOST; sent++) {
                socket.getOutputStream().write(' ');
                Thread.sleep(100);
            }
        } catch (IOException hungUp) {
            // As is to be expected.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
