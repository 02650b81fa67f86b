package id.satudata.query.search;

import id.satudata.embedded.TestEngines;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Plain requests to the node behind the tests. */
public final class Elastic {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Elastic() {}

    public static String url() {
        return TestEngines.elasticsearch().elasticsearchUrl();
    }

    public static List<String> indices() {
        var answer = JsonMapper.shared().readTree(send("GET", "/_alias", "").body());
        return answer.propertyNames().stream()
                .filter(name -> name.startsWith("citizens-"))
                .toList();
    }

    public static void deleteIndices() {
        indices().forEach(index -> send("DELETE", "/" + index, ""));
    }

    public static HttpResponse<String> send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
