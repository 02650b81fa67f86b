package id.satudata.standalone.launch;

import id.satudata.kernel.access.Role;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of the platform's own issuer, one login a role. */
public final class Tokens {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Fetched anew well before it expires. */
    private static final double USED_UP_TO = 0.8;

    private final String issuer;
    private final DataFolder data;
    private final Map<Role, Held> held = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private record Held(String token, long staleAt) {
        boolean isFresh() {
            return System.nanoTime() - staleAt < 0;
        }
    }

    private Tokens(String issuer, DataFolder data) {
        this.issuer = issuer;
        this.data = data;
    }

    public static Tokens of(DataFolder data, Settings settings) {
        return new Tokens(settings.url(Part.ISSUER), data);
    }

    /**
     * A token that holds for a while yet.
     *
     * @throws Problem when the issuer gives none
     */
    public String of(Role login) {
        Held found = held.get(login);
        return found != null && found.isFresh()
                ? found.token()
                : held.compute(login, (role, old) -> old != null && old.isFresh() ? old : fetch(role, Map.of()))
                        .token();
    }

    /** @param asked what the token is to say besides: {@code region}, {@code citizen} */
    public String of(Role login, Map<String, String> asked) {
        return fetch(login, asked).token();
    }

    private Held fetch(Role login, Map<String, String> asked) {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + credentials(login))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(asked)))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new Problem(
                        "The issuer gives no token for %s: status %d".formatted(login.code(), answer.statusCode()));
            }
            var token = JsonMapper.shared().readTree(answer.body());
            long lasts = (long) (token.path("expires_in").asLong(0) * USED_UP_TO);
            return new Held(
                    token.path("access_token").asString(""),
                    System.nanoTime() + Duration.ofSeconds(lasts).toNanos());
        } catch (IOException | JacksonException failure) {
            throw new Problem(
                    "No answer from the issuer at %s; ./satudata status tells more".formatted(issuer), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Problem("Interrupted while waiting for a token", interrupted);
        }
    }

    private String credentials(Role login) {
        return Base64.getEncoder()
                .encodeToString(
                        (encoded(login.code()) + ":" + encoded(Secrets.of(data).login(login)))
                                .getBytes(StandardCharsets.US_ASCII));
    }

    private static String form(Map<String, String> asked) {
        return Stream.concat(
                        Stream.of("grant_type=client_credentials"),
                        asked.entrySet().stream().map(each -> each.getKey() + "=" + encoded(each.getValue())))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
