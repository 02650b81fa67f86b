package id.satudata.faults.load;

import id.satudata.bench.client.Bearers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command service's counter: takes a fact, or a batch of them, and hears what becomes of it. */
final class Counter {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    Counter(String address) {
        this.address = address;
    }

    Reply send(Request fact) {
        HttpRequest request = to(fact.kind())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", fact.key())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(fact.body())))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            boolean saysWhen = answer.headers().firstValue("Retry-After").isPresent();
            return reply(answer.statusCode(), saysWhen, answer.body());
        } catch (IOException | JacksonException none) {
            return new Reply.NoAnswer(none.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Reply.NoAnswer("interrupted");
        }
    }

    /** By key; a line that the answer does not mention was not answered. */
    Map<String, Reply> sendAll(List<Request> facts) {
        HttpRequest request = to("batches")
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(
                        facts.stream().map(Counter::line).collect(Collectors.joining("\n"))))
                .build();
        Map<String, Reply> replies = new LinkedHashMap<>();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            boolean saysWhen = answer.headers().firstValue("Retry-After").isPresent();
            if (answer.statusCode() == 200) {
                answer.body().lines().forEach(line -> readLine(line, replies));
            } else {
                facts.forEach(fact -> replies.put(fact.key(), reply(answer.statusCode(), saysWhen, answer.body())));
            }
        } catch (IOException | JacksonException none) {
            return silence(facts, replies, none.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return silence(facts, replies, "no line");
    }

    private static Map<String, Reply> silence(List<Request> facts, Map<String, Reply> replies, String reason) {
        facts.forEach(fact -> replies.putIfAbsent(fact.key(), new Reply.NoAnswer(reason)));
        return replies;
    }

    private static String line(Request fact) {
        return JSON.writeValueAsString(Map.of("type", fact.kind(), "key", fact.key(), "fact", fact.body()));
    }

    private static void readLine(String line, Map<String, Reply> replies) {
        JsonNode answer = JSON.readTree(line);
        int status = answer.path("status").asInt(0);
        String key = answer.path("key").asString("");
        if (!key.isEmpty()) {
            replies.put(
                    key,
                    reply(
                            status,
                            true,
                            status < 300 ? line : answer.path("problem").toString()));
        }
    }

    private static Reply reply(int status, boolean saysWhen, String body) {
        if (status < 300) {
            JsonNode receipt = JSON.readTree(body);
            List<UUID> events = new ArrayList<>();
            receipt.path("eventIds").forEach(id -> events.add(UUID.fromString(id.asString())));
            return new Reply.Taken(
                    events,
                    UUID.fromString(receipt.path("subjectId").asString()),
                    receipt.path("position").asLong());
        }
        return status < 500 ? new Reply.Refused(status, rules(body)) : new Reply.Away(status, saysWhen);
    }

    private static String rules(String problem) {
        return JSON.readTree(problem)
                .path("errors")
                .valueStream()
                .map(error -> error.path("rule").asString(""))
                .collect(Collectors.joining(","));
    }

    private HttpRequest.Builder to(String resource) {
        String url = "%s/v1/%s".formatted(address, resource);
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .headers(Bearers.headers(url).toArray(String[]::new))
                .header("Accept-Language", "en");
    }
}
