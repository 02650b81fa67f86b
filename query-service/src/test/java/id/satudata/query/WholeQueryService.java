package id.satudata.query;

import id.satudata.embedded.TestEngines;
import id.satudata.embedded.TestIssuer;
import id.satudata.embedded.TestTokens;
import id.satudata.query.search.Elastic;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The query service as it is delivered, on engines of the tests. */
public final class WholeQueryService implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int NOT_YET = 503;
    private static final int PATIENCE = 12;

    private final ConfigurableApplicationContext context;

    private WholeQueryService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param more further arguments */
    public static WholeQueryService start(FactsOnTopic log, String... more) {
        Elastic.deleteIndices();
        var postgres = TestEngines.postgres();
        Stream<String> arguments = Stream.of(
                "--server.port=0",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                        + TestIssuer.shared().address(),
                "--spring.datasource.url=" + postgres.freshDatabase(),
                "--spring.datasource.username=" + postgres.user(),
                "--spring.datasource.password=" + postgres.password(),
                "--spring.kafka.bootstrap-servers=" + TestEngines.kafka().bootstrapServers(),
                "--spring.elasticsearch.uris=" + Elastic.url(),
                "--satudata.search.key=only-for-tests-only-for-tests-only",
                "--satudata.feed.topic=" + log.topic(),
                "--satudata.feed.group=" + log.topic(),
                "--logging.structured.format.console=",
                "--logging.level.org.apache.kafka=error",
                "--spring.main.banner-mode=off");
        return new WholeQueryService(new SpringApplicationBuilder(Application.class)
                .run(Stream.concat(arguments, Stream.of(more)).toArray(String[]::new)));
    }

    /** Waits until record and index have everything up to a position. */
    public void digest(long position) {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            if (post(TestTokens.officer(), "/v1/citizens/search?after=" + position, "{}")
                            .statusCode()
                    != NOT_YET) {
                return;
            }
        }
        throw new IllegalStateException("not in after a minute");
    }

    public Decisions decisions() {
        return bean(Decisions.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String token, String path, String... headers) {
        return send(as(token, path, headers).GET());
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> post(String token, String path, String json, String... headers) {
        return send(as(token, path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder as(String token, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path))
                .header("Authorization", "Bearer " + token);
        return headers.length == 0 ? request : request.headers(headers);
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

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @EnableScheduling
    @ComponentScan(
            basePackages = "id.satudata.query",
            excludeFilters = @Filter(SpringBootConfiguration.class)) // the service's own too: it would scan once more
    static class Application {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        static Decisions decisions() {
            return new Decisions();
        }
    }
}
