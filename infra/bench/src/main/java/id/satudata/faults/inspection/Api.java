package id.satudata.faults.inspection;

import id.satudata.bench.client.Bearers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to one HTTP service, in JSON.
 *
 * @param address without a slash at the end
 */
public record Api(String address) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** @param body null where it is not JSON */
    public record Answer(int status, JsonNode body) {}

    public Answer get(String path) throws IOException, InterruptedException {
        return answer(send(request(path).GET()));
    }

    public Answer post(String path, Object body) throws IOException, InterruptedException {
        return answer(send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))));
    }

    /** Facts line by line; an answer a line. */
    public List<JsonNode> batch(List<?> lines) throws IOException, InterruptedException {
        String body = String.join(
                "\n",
                lines.stream().map(JsonMapper.shared()::writeValueAsString).toList());
        HttpResponse<String> answer = send(request("/v1/batches")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(body)));
        return answer.body().lines().map(JsonMapper.shared()::readTree).toList();
    }

    /** What is answered, whatever its type. */
    public String text(String path) throws IOException, InterruptedException {
        return send(request(path).GET()).body();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        List<String> headers = Bearers.headers(address + path);
        return headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static Answer answer(HttpResponse<String> response) {
        String body = response.body().isBlank() ? "null" : response.body();
        return new Answer(response.statusCode(), JsonMapper.shared().readTree(body));
    }
}
