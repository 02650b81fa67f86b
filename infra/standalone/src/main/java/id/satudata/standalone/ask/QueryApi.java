package id.satudata.standalone.ask;

import id.satudata.standalone.launch.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query service's JSON. */
public final class QueryApi {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final String address;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** @param address without a slash at the end */
    public QueryApi(String address) {
        this.address = address;
    }

    /** Where a path is answered. */
    String url(String path) {
        return address + path;
    }

    JsonNode get(String path) {
        return ask(request(path).GET().build());
    }

    JsonNode post(String path, JsonNode body) {
        return ask(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url(path)))
                .timeout(ANSWER_WITHIN)
                .header("Accept", "application/json")
                .header("Accept-Language", "en");
    }

    private JsonNode ask(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            var body = JSON.readTree(response.body());
            if (response.statusCode() >= 300) {
                throw new Refused(
                        response.statusCode(),
                        body.path("title").asString("no reason given"),
                        body.path("detail").asString(""));
            }
            return body;
        } catch (IOException | JacksonException failure) {
            throw new Problem(
                    "No answer from the service at %s; ./satudata status tells more".formatted(address), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Problem("Interrupted while waiting for the service", interrupted);
        }
    }

    /** The service understood the question and refused it. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int status;

        Refused(int status, String title, String detail) {
            super("%s %s".formatted(title, detail).strip());
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
