package id.satudata.faults.platform;

import id.satudata.faults.FaultRun;
import id.satudata.faults.audit.Questions;
import id.satudata.standalone.launch.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Takes Elasticsearch away for a while, then lets it refuse to be written to. */
public final class SearchDown implements Besieging {
    private static final int MADE_READ_ONLY = 200;

    @Override
    public String name() {
        return "search-down";
    }

    @Override
    public String harm() {
        return "Elasticsearch is stopped under load and started again, then made read-only and writable again";
    }

    @Override
    public String promise() {
        return "facts are taken and figures answered all the time, a search says plainly that it is away, and the index"
                + " catches up";
    }

    @Override
    public void strike(Siege siege, FaultRun run) throws Exception {
        Duration absence = run.scale().pick(Duration.ofMinutes(5), Duration.ofSeconds(20), Duration.ofSeconds(3));
        siege.stand().platform().stop(Part.ELASTICSEARCH);
        siege.tell("Elasticsearch is away for %d s", absence.toSeconds());
        Thread.sleep(absence);
        Questions.Answer away = siege.questions().search("{}");
        checkTheRest(siege, "away");
        siege.stand().platform().start(Part.ELASTICSEARCH);
        siege.figure("a search while it is away", describe(away));
        if (away.status() != 503) {
            siege.broken("a search without Elasticsearch was answered with " + describe(away));
        }
        setReadOnly(siege, "true");
        siege.tell("Elasticsearch is read-only for %d s", absence.toSeconds());
        Thread.sleep(absence);
        siege.figure(
                "a search while it is read-only", describe(siege.questions().search("{}")));
        checkTheRest(siege, "read-only");
        setReadOnly(siege, "null");
        siege.figure("away, then read-only", absence.toSeconds() + " s each");
    }

    private static void checkTheRest(Siege siege, String how) throws InterruptedException {
        int figures = siege.questions().ask("/v1/indicators/population/values").status();
        if (figures != 200) {
            siege.broken("figures were answered with %d while Elasticsearch was %s".formatted(figures, how));
        }
        siege.awaitFacts(10);
        if (!siege.history().troubles().isEmpty()) {
            siege.broken("senders were put off while Elasticsearch was %s: %s"
                    .formatted(how, siege.history().troubles()));
        }
    }

    private static String describe(Questions.Answer answer) {
        return answer.status() + (answer.saysWhenToRetry() ? " with Retry-After" : "");
    }

    private static void setReadOnly(Siege siege, String value) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/_cluster/settings"
                        .formatted(siege.stand().port(Part.ELASTICSEARCH))))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"persistent\":{\"cluster.blocks.read_only\":%s}}".formatted(value)))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != MADE_READ_ONLY) {
                throw new IOException("Elasticsearch refuses the block: " + answer.body());
            }
        }
    }
}
