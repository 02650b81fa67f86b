package id.satudata.query;

import id.satudata.embedded.TestEngines;
import id.satudata.embedded.TestIssuer;
import id.satudata.embedded.TestTokens;
import id.satudata.kernel.event.Envelope;
import id.satudata.kernel.event.RecordedEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything of the read side but the search, following a log of its own and answering over HTTP. */
public final class AnsweringService implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int PATIENCE = 12;
    private static final int UNAVAILABLE = 503;

    private final FactsOnTopic log = new FactsOnTopic();
    private final ConfigurableApplicationContext context;
    private long position;
    private String figuresToken = TestTokens.steward();

    private AnsweringService(String... settings) {
        var engine = TestEngines.postgres();
        context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .properties(settings)
                .run(
                        "--server.port=0",
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                                + TestIssuer.shared().address(),
                        "--spring.datasource.url=" + engine.freshDatabase(),
                        "--spring.datasource.username=" + engine.user(),
                        "--spring.datasource.password=" + engine.password(),
                        "--spring.kafka.bootstrap-servers="
                                + TestEngines.kafka().bootstrapServers(),
                        "--satudata.feed.topic=" + log.topic(),
                        "--satudata.feed.group=" + log.topic(),
                        "--management.health.elasticsearch.enabled=false",
                        "--logging.structured.format.console=",
                        "--spring.main.banner-mode=off");
    }

    /** @param settings {@code name=value} each */
    public static AnsweringService start(String... settings) {
        return new AnsweringService(settings);
    }

    /** From now on figures are asked for with this token, not by the steward. */
    public AnsweringService figuresAskedBy(String token) {
        figuresToken = token;
        return this;
    }

    /** Publishes one citizen's facts under their own ids, at the next positions of the log. */
    public void learn(List<RecordedEvent> events) {
        events.forEach(event -> log.send(new RecordedEvent(at(++position, event.envelope()), event.event())));
        log.flush();
    }

    private static Envelope at(long position, Envelope told) {
        return new Envelope(
                told.eventId(),
                told.type(),
                told.agency(),
                told.streamId(),
                told.sequence(),
                position,
                told.recordedAt(),
                told.effectiveOn(),
                told.actor(),
                told.purpose(),
                told.correlation(),
                told.document());
    }

    /** Waits until all that was learnt is in. */
    public void digest() {
        HttpResponse<String> answer = null;
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            answer = get("/v1/editions?after=" + position);
            if (answer.statusCode() != UNAVAILABLE) {
                return;
            }
        }
        throw new IllegalStateException("not in after a minute: " + answer);
    }

    public JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = to(path).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** A request by whoever usually asks that. */
    public HttpRequest.Builder to(String path) {
        return as(path.startsWith("/v1/indicators") ? figuresToken : TestTokens.usual(path), path);
    }

    public HttpRequest.Builder as(String token, String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        log.close();
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @EnableScheduling
    @ComponentScan(
            basePackages = {
                "id.satudata.query.api",
                "id.satudata.query.breakglass",
                "id.satudata.query.citizen",
                "id.satudata.query.cube",
                "id.satudata.query.disclosure",
                "id.satudata.query.feed",
                "id.satudata.query.indicator",
                "id.satudata.query.rebuild",
                "id.satudata.query.record",
                "id.satudata.query.region"
            },
            excludeFilters = @Filter(SpringBootConfiguration.class)) // other tests' applications
    static class Application {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
