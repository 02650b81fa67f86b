package id.satudata.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each of these senders would go on for minutes and never let a byte be waited for as long as Tomcat would wait. */
@SpringBootTest(
        classes = Desk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"satudata.edge.patience=1s", "satudata.edge.pace=1KB", "server.max-http-request-header-size=64KB"
        })
class SlowSendersTest {
    @LocalServerPort
    private int port;

    @Test
    void headersThatDoNotComeToAnEndAreNotWaitedFor() throws Exception {
        try (Sender sender = new Sender(port)) {
            sender.says("GET / HTTP/1.1\r\nHost: here\r\nX: ");

            assertThat(sender.tricklesOn()).isLessThan(Sender.TRICKLE);
        }
    }

    @Test
    void aRequestLineThatDoesNotComeToAnEndIsNotWaitedFor() throws Exception {
        try (Sender sender = new Sender(port)) {
            assertThat(sender.says("GET /").tricklesOn()).isLessThan(Sender.TRICKLE);
        }
    }

    @Test
    void theSecondRequestOnAConnectionHasNoMoreTimeThanTheFirst() throws Exception {
        try (Sender sender = new Sender(port)) {
            sender.says("GET / HTTP/1.1\r\nHost: here\r\n\r\n");
            assertThat(sender.status()).contains("200");

            assertThat(sender.says("GET /").tricklesOn()).isLessThan(Sender.TRICKLE);
        }
    }

    @Test
    void aBodyThatTricklesIsRefused() throws Exception {
        try (Sender sender = new Sender(port)) {
            sender.says(post(5_000));

            Thread.startVirtualThread(sender::tricklesOn);

            assertThat(sender.status()).contains("408");
        }
    }

    @Test
    void nobodyReadsARefusedBodyForEver() throws Exception {
        try (Sender sender = new Sender(port)) {
            sender.says(post(5_000).replace("POST", "PUT"));
            assertThat(sender.status()).contains("405");

            assertThat(sender.tricklesOn()).isLessThan(Sender.TRICKLE);
        }
    }

    @Test
    void aLargeBodyMayTakeLongerThanASmallOne() throws Exception {
        try (Sender sender = new Sender(port)) {
            sender.says(post(30_000));
            sender.says("x".repeat(1_000), 30);

            assertThat(sender.status()).contains("200");
        }
    }

    private static String post(int length) {
        return "POST / HTTP/1.1\r\nHost: here\r\nContent-Type: application/octet-stream\r\nContent-Length: " + length
                + "\r\n\r\n";
    }
}
