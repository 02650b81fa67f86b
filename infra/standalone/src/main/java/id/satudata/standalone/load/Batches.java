package id.satudata.standalone.load;

import id.satudata.standalone.launch.Pause;
import id.satudata.standalone.launch.Problem;
import id.satudata.standalone.load.Entry.FactLine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The batch resource of the command service, asked again while it can't take facts. Every fact has a key, so that is safe. */
final class Batches {
    /** In which rules tell what is wrong: that of the terminal, if the platform speaks it. */
    private static final String LANGUAGE =
            System.getenv().getOrDefault("LANG", "").startsWith("id") ? "id" : "en";

    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(2);

    private final URI resource;
    private final Supplier<String> token;
    private final Patience patience;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /**
     * @param address of the command service, without a slash at the end
     * @param token of whoever sends
     */
    Batches(String address, Supplier<String> token, Patience patience) {
        this.token = token;
        this.resource = URI.create(address + "/v1/batches");
        this.patience = patience;
    }

    /**
     * One outcome for each entry, in order.
     *
     * @throws Problem when the service can't be reached for longer than we have patience, or refuses the whole request
     */
    List<Outcome> send(Chunk chunk) {
        var answers = answers(chunk);
        var outcomes = new ArrayList<Outcome>();
        int next = 0;
        for (Entry entry : chunk.entries()) {
            outcomes.add(
                    switch (entry) {
                        case Entry.Unreadable unreadable -> Outcome.unreadable(unreadable);
                        case Entry.Repeat repeat -> Outcome.repeated(repeat);
                        case FactLine fact -> Outcome.of(fact, answers.get(next++));
                    });
        }
        return outcomes;
    }

    private List<JsonNode> answers(Chunk chunk) {
        if (chunk.facts().isEmpty()) {
            return List.of();
        }
        var waiting = patience.begin();
        while (true) {
            var attempt = attempt(chunk);
            if (attempt.answers().isPresent()) {
                return attempt.answers().get();
            }
            var pause = waiting.next(attempt.retryAfter())
                    .orElseThrow(() -> new Problem(
                            "%s takes no facts (%s). What was sent is safe; the same command goes on from there."
                                    .formatted(resource, attempt.trouble())));
            if (!Pause.of(pause)) {
                throw new Problem("The load was interrupted; the same command goes on from here.");
            }
        }
    }

    /** What one request brought: answers, or a trouble that may pass. */
    private record Attempt(Optional<List<JsonNode>> answers, String trouble, Optional<Duration> retryAfter) {
        static Attempt trouble(String what) {
            return new Attempt(Optional.empty(), what, Optional.empty());
        }
    }

    private Attempt attempt(Chunk chunk) {
        var request = HttpRequest.newBuilder(resource)
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/x-ndjson")
                .header("Accept", "application/x-ndjson")
                .header("Accept-Language", LANGUAGE)
                .POST(HttpRequest.BodyPublishers.ofString(chunk.body()))
                .build();
        try {
            return judge(chunk, http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException unreachable) {
            String message = unreachable.getMessage();
            return Attempt.trouble(message == null ? "no connection" : message);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Attempt.trouble("interrupted");
        }
    }

    private Attempt judge(Chunk chunk, HttpResponse<String> response) {
        int status = response.statusCode();
        if (mayPass(status)) {
            var retryAfter = response.headers().firstValue("Retry-After").flatMap(Batches::seconds);
            return new Attempt(Optional.empty(), "status " + status, retryAfter);
        }
        if (status != 200) {
            throw new Problem(
                    "%s refused the request with status %d: %s".formatted(resource, status, title(response.body())));
        }
        var answers = matched(chunk, response.body());
        if (answers.size() < chunk.facts().size()) {
            return Attempt.trouble("the answer broke off");
        }
        // later lines may have been refused only because an earlier one could not be taken: all are sent again
        return answers.stream().anyMatch(answer -> mayPass(answer.path("status").asInt(0)))
                ? Attempt.trouble("some facts could not be taken just now")
                : new Attempt(Optional.of(answers), "", Optional.empty());
    }

    private static boolean mayPass(int status) {
        return status == 429 || status >= 500;
    }

    // Line for line; the keys are compared all the same, so that no outcome is ever told of the wrong line.
    private static List<JsonNode> matched(Chunk chunk, String body) {
        var answers = new ArrayList<JsonNode>();
        var lines = body.lines().filter(line -> !line.isBlank()).iterator();
        for (FactLine fact : chunk.facts()) {
            if (!lines.hasNext()) {
                break;
            }
            try {
                var answer = Lines.JSON.readTree(lines.next());
                if (!fact.key().equals(answer.path("key").asString(fact.key()))) {
                    throw new Problem("The service answered in another order than it was asked");
                }
                answers.add(answer);
            } catch (JacksonException brokenOff) {
                break;
            }
        }
        return answers;
    }

    private static String title(String body) {
        try {
            return Lines.JSON.readTree(body).path("title").asString("no reason given");
        } catch (JacksonException noProblem) {
            return "no reason given";
        }
    }

    private static Optional<Duration> seconds(String header) {
        try {
            return Optional.of(Duration.ofSeconds(Math.max(0, Long.parseLong(header.strip()))));
        } catch (NumberFormatException date) {
            return Optional.empty();
        }
    }
}
