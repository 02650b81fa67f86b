package id.satudata.standalone.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Whether a part can do its work. An engine can as soon as it was started; a service says so itself. */
final class Health {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Settings settings;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Health(Settings settings) {
        this.settings = settings;
    }

    boolean isUp(Part part) {
        if (!part.isService()) {
            return true;
        }
        var request = HttpRequest.newBuilder(URI.create(settings.url(part) + "/actuator/health"))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
