package id.satudata.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever holds all connections there are holds them only for a while. */
@SpringBootTest(
        classes = Desk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "satudata.edge.patience=1s",
            "server.tomcat.connection-timeout=5s",
            "server.tomcat.max-connections=8"
        })
class ConnectionCountTest {
    private static final int HOLDERS = 20;

    @LocalServerPort
    private int port;

    private final List<Sender> holders = new ArrayList<>();

    @AfterEach
    void letGo() throws IOException {
        for (Sender holder : holders) {
            holder.close();
        }
    }

    @Test
    void anHonestRequestIsAnsweredAllTheSame() throws Exception {
        for (int count = 0; count < HOLDERS; count++) {
            Sender holder = new Sender(port).says("GET / HTTP/1.1\r\nHost: here\r\nX: ");
            holders.add(holder);
            Thread.startVirtualThread(holder::tricklesOn);
        }
        try (Sender honest = new Sender(port)) {
            honest.says("GET / HTTP/1.1\r\nHost: here\r\n\r\n");

            assertThat(honest.status()).contains("200");
        }
    }
}
