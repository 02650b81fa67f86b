package id.satudata.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to one service as an integrator's program would. */
final class Api {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;
    private final Logins logins;

    Api(String address, Logins logins) {
        this.address = address;
        this.logins = logins;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path).GET(), headers);
    }

    JsonNode getJson(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path).body());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        return send(
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)), headers);
    }

    /** Sends lines of a batch; the answers, line for line. */
    List<JsonNode> batch(List<String> lines) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request("/v1/batches")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(String.join("\n", lines))));
        return answer.body().lines().map(JSON::readTree).toList();
    }

    /** By whoever usually asks that, and for a purpose that allows it. */
    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
        request.header("Authorization", "Bearer " + logins.usual(path));
        Optional<String> purpose = purpose(path);
        return purpose.isPresent() ? request.header("Purpose", purpose.get()) : request;
    }

    /** The one that is handed out to whoever asked in person. */
    static boolean isExport(String path) {
        return path.startsWith("/v1/citizens/") && path.endsWith("/export");
    }

    private static Optional<String> purpose(String path) {
        if (isExport(path) || path.startsWith("/v1/rights-requests")) {
            return Optional.of("rights-requests");
        }
        if (path.startsWith("/v1/breaches")) {
            return Optional.of("breach-response");
        }
        return path.startsWith("/v1/citizens") ? Optional.of("population-administration") : Optional.empty();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
