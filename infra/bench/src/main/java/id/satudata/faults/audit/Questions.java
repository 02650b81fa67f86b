package id.satudata.faults.audit;

import id.satudata.bench.client.Bearers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions to the query service. */
public final class Questions {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    public Questions(String address) {
        this.address = address;
    }

    /** @param status 0 where nobody answered */
    public record Answer(int status, boolean saysWhenToRetry, String body) {
        public JsonNode json() {
            return JSON.readTree(body);
        }
    }

    /** The answer to a question that must be answered. */
    JsonNode get(String path) throws IOException {
        Answer answer = send(to(path).GET().build());
        if (answer.status() != 200) {
            throw new IOException("%s was answered with %d".formatted(path.replaceAll("\\?.*", ""), answer.status()));
        }
        return answer.json();
    }

    public Answer ask(String path) {
        return send(to(path).GET().build());
    }

    /** @param question JSON; may name a person */
    public Answer search(String question) {
        return send(to("/v1/citizens/search")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(question))
                .build());
    }

    /** How far the figures are; empty while nobody says. */
    public Optional<Long> position() {
        Answer answer = ask("/v1/feed");
        try {
            return answer.status() == 200
                    ? Optional.of(
                            answer.json().path("watermark").path("position").asLong(0))
                    : Optional.empty();
        } catch (JacksonException cutOff) {
            return Optional.empty();
        }
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            boolean saysWhen = answer.headers().firstValue("Retry-After").isPresent();
            return new Answer(answer.statusCode(), saysWhen, answer.body());
        } catch (IOException nobody) {
            return new Answer(0, false, "");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer(0, false, "");
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .headers(Bearers.headers(address + path).toArray(String[]::new))
                .header("Accept", "application/json")
                .header("Accept-Language", "en");
    }
}
