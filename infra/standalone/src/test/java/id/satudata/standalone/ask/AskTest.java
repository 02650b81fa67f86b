package id.satudata.standalone.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import id.satudata.standalone.launch.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskTest {
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final PrintWriter quiet = new PrintWriter(new StringWriter());
    private HttpServer server;
    private ServiceApi api;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String answer = answers.get(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            var bytes = (answer == null ? "{\"title\":\"Not found\"}" : answer).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer == null ? 404 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        api = new ServiceApi("http://127.0.0.1:" + server.getAddress().getPort(), () -> "token");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aRebuildEndsWithTheChecksumsOfBeforeAndAfter() {
        answers.put("POST /v1/projections/record/rebuilds", "{\"state\":\"RUNNING\",\"done\":0,\"total\":10}");
        answers.put("GET /v1/projections/record/rebuilds/latest", """
                {"state":"DONE","done":10,"total":10,"comparisons":[{"part":"cube","before":"a1","after":"a1"}]}""");

        var result = new Rebuilding(api).rebuild("record", quiet);

        assertThat(result.equal()).isTrue();
        assertThat(result.table()).contains("cube", "a1", "equal");
    }

    @Test
    void aRebuildThatChangesSomethingIsToldAsDifferent() {
        answers.put("POST /v1/projections/record/rebuilds", """
                {"state":"DONE","done":1,"total":1,"comparisons":[{"part":"cube","before":"a1","after":"b2"}]}""");

        assertThat(new Rebuilding(api).rebuild("record", quiet).equal()).isFalse();
    }

    @Test
    void anUnknownProjectionIsToldWithThoseThatAre() {
        assertThatThrownBy(() -> new Rebuilding(api).rebuild("cubes", quiet))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("record, citizens");
    }

    @Test
    void numbersStandToTheRight() {
        assertThat(new Table("NAME", "N").row("a", 5L).row("b", 1_234L).toString())
                .isEqualTo("  NAME      N%n  a         5%n  b     1,234".formatted());
    }

    @Test
    void aNameIsAskedForInAnotherSpelling() {
        assertThat(OldSpelling.of("Nurhaliza")).isEqualTo("noerhalisa");
        assertThat(OldSpelling.of("Sari Dewi")).isNotEqualTo("sari dewi");
    }
}
