package id.satudata.standalone.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Answers batches as the command service does, and can be out of order for a while. */
final class FakeService implements AutoCloseable {
    final Map<String, String> log = new ConcurrentHashMap<>();
    final List<String> received = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger refusals = new AtomicInteger();
    final AtomicInteger requests = new AtomicInteger();
    volatile int breakAfterRequests = Integer.MAX_VALUE;
    private final HttpServer server;

    FakeService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/batches", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (requests.incrementAndGet() > breakAfterRequests || refusals.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            exchange.getResponseHeaders().set("Retry-After", "0");
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            return;
        }
        var answer = new StringBuilder();
        body.lines()
                .forEach(
                        line -> answer.append(answer(Lines.JSON.readTree(line))).append('\n'));
        var bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String answer(JsonNode line) {
        String key = line.path("key").asString();
        var fact = line.path("fact");
        received.add(fact.path("nik").asString("") + " " + fact.path("n").asInt(0));
        if (fact.path("nik").asString("").startsWith("bad")) {
            return "{\"key\":\"%s\",\"status\":422,\"problem\":{\"title\":\"Refused\",\"errors\":[{\"rule\":\"NikIsPossible\",\"field\":\"nik\",\"message\":\"no\"}]}}"
                    .formatted(key);
        }
        log.putIfAbsent(key, fact.toString());
        String warnings = fact.path("late").asBoolean(false)
                ? "[{\"rule\":\"BirthsAreReportedInTime\",\"field\":\"birthDate\",\"message\":\"late\"}]"
                : "[]";
        return "{\"key\":\"%s\",\"status\":201,\"subjectId\":\"s\",\"position\":%d,\"warnings\":%s}"
                .formatted(key, log.size(), warnings);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
