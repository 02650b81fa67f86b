package id.satudata.standalone.ask;

import id.satudata.kernel.access.Role;
import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.Platform;
import id.satudata.standalone.launch.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service's JSON. */
public final class ServiceApi {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final String address;
    private final Supplier<String> token;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /**
     * @param address without a slash at the end
     * @param token of whoever asks
     */
    public ServiceApi(String address, Supplier<String> token) {
        this.address = address;
        this.token = token;
    }

    /** The query service of a platform, asked by one of its logins. */
    public static ServiceApi queries(Platform platform, Role login) {
        return of(Part.QUERY_SERVICE, platform, login);
    }

    /** The command service of a platform, asked by one of its logins. */
    public static ServiceApi commands(Platform platform, Role login) {
        return of(Part.COMMAND_SERVICE, platform, login);
    }

    private static ServiceApi of(Part service, Platform platform, Role login) {
        var tokens = platform.tokens();
        return new ServiceApi(platform.settings().url(service), () -> tokens.of(login));
    }

    /** Where a path is answered. */
    String url(String path) {
        return address + path;
    }

    JsonNode get(String path) {
        return ask(request(path).GET().build());
    }

    JsonNode post(String path, JsonNode body, String... headers) {
        var request = request(path).header("Content-Type", "application/json");
        return ask((headers.length == 0 ? request : request.headers(headers))
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url(path)))
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + token.get())
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
