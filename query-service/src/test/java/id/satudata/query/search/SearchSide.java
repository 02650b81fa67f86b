package id.satudata.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import id.satudata.embedded.TestEngines;
import id.satudata.embedded.TestIssuer;
import id.satudata.embedded.TestTokens;
import id.satudata.query.FactsOnTopic;
import id.satudata.query.api.Today;
import id.satudata.query.disclosure.Audience;
import id.satudata.query.disclosure.Audiences;
import id.satudata.query.feed.ReadModel;
import id.satudata.query.rebuild.RebuildProgress;
import id.satudata.query.rebuild.Rebuildable;
import id.satudata.query.record.Records;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The feed, the record, the search and verification as one running process, on a database and an index of their own. */
public final class SearchSide implements AutoCloseable {

    /** The day on which all tests take place. */
    public static final String TODAY = "2024-01-15";

    private static final int NOT_YET = 503;
    private static final int PATIENCE = 12;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Clock CLOCK =
            Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), Instant.parse(TODAY + "T05:00:00Z")));

    private final ConfigurableApplicationContext context;

    private SearchSide(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts with no index at all. */
    public static SearchSide start(String database, FactsOnTopic log) {
        Elastic.deleteIndices();
        return restart(database, log);
    }

    /** Starts with what an earlier one has left. */
    public static SearchSide restart(String database, FactsOnTopic log) {
        var postgres = TestEngines.postgres();
        return new SearchSide(new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                                + TestIssuer.shared().address(),
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=" + postgres.user(),
                        "--spring.datasource.password=" + postgres.password(),
                        "--spring.kafka.bootstrap-servers="
                                + TestEngines.kafka().bootstrapServers(),
                        "--spring.elasticsearch.uris=" + Elastic.url(),
                        "--satudata.search.key=only-for-tests-only-for-tests-only",
                        "--satudata.feed.topic=" + log.topic(),
                        "--satudata.feed.group=" + log.topic(),
                        "--logging.structured.format.console=",
                        "--logging.level.org.apache.kafka=error",
                        "--spring.main.banner-mode=off"));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public ElasticsearchClient elasticsearch() {
        return bean(ElasticsearchClient.class);
    }

    /** The answer to a question that must succeed, once the position is in; on a busy machine that can take a while. */
    public JsonNode search(String body, long after) {
        HttpResponse<String> response = post("/v1/citizens/search?after=" + after, body);
        for (int again = 0; again < PATIENCE && response.statusCode() == NOT_YET; again++) {
            response = post("/v1/citizens/search?after=" + after, body);
        }
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    /** From now on those who ask are such an audience. */
    void answer(Audience audience) {
        bean(Asking.class).audience = audience;
    }

    /** The names found, best first. */
    public List<String> names(String body, long after) {
        return search(body, after)
                .get("hits")
                .valueStream()
                .map(hit -> hit.get("name").asString())
                .toList();
    }

    public void rebuild(String projection) {
        context.getBeansOfType(Rebuildable.class).values().stream()
                .filter(rebuildable -> rebuildable.name().equals(projection))
                .forEach(rebuildable -> rebuildable.rebuild(new UnwatchedRebuild()));
    }

    public HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    public HttpResponse<String> post(String path, String body) {
        return post(path, BodyPublishers.ofString(body));
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> post(String path, BodyPublisher body, String... headers) {
        return send(to(path).headers(Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
                        .toArray(String[]::new))
                .POST(body));
    }

    /** A request by whoever usually asks that. */
    private HttpRequest.Builder to(String path) {
        return as(TestTokens.usual(path), path);
    }

    public HttpRequest.Builder as(String token, String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token);
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    // Without a stereotype of its own, so that no other test's component scan picks it up.
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "id.satudata.query.verification",
            basePackageClasses = {ReadModel.class, Rebuildable.class, Records.class, Today.class, CitizenSearchApi.class
            },
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = SpringBootConfiguration.class))
    static class Application {
        @Bean
        Clock clock() {
            return CLOCK;
        }

        @Bean
        Asking asking() {
            return new Asking();
        }
    }

    /** Everybody is shown everything, until a test says otherwise. */
    static final class Asking implements Audiences {
        private volatile Audience audience = new Audience.Exact();

        @Override
        public Audience current() {
            return audience;
        }
    }

    private static final class UnwatchedRebuild implements RebuildProgress {
        @Override
        public void total(long units) {}

        @Override
        public void done(long units) {}
    }
}
