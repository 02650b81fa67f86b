package id.satudata.query.feed;

import static org.awaitility.Awaitility.await;

import id.satudata.embedded.TestEngines;
import id.satudata.embedded.TestIssuer;
import id.satudata.embedded.TestTokens;
import id.satudata.query.FactsOnTopic;
import id.satudata.query.rebuild.Rebuildable;
import id.satudata.query.record.RecordFollower;
import id.satudata.query.record.Records;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The read side as one running process, which can be ended and started again on the same database. */
final class ReadSide implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;

    private ReadSide(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param more settings, as arguments of the command line */
    static ReadSide start(String database, FactsOnTopic log, RecordFollower follower, String... more) {
        var engine = TestEngines.postgres();
        String[] settings = {
            "--server.port=0",
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                    + TestIssuer.shared().address(),
            "--spring.datasource.url=" + database,
            "--spring.datasource.username=" + engine.user(),
            "--spring.datasource.password=" + engine.password(),
            "--spring.kafka.bootstrap-servers=" + TestEngines.kafka().bootstrapServers(),
            "--satudata.feed.topic=" + log.topic(),
            "--satudata.feed.group=" + log.topic(),
            "--management.health.elasticsearch.enabled=false",
            "--logging.level.root=warn",
            "--spring.main.banner-mode=off"
        };
        return new ReadSide(new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("follower", RecordFollower.class, () -> follower))
                .run(Stream.concat(Stream.of(settings), Stream.of(more)).toArray(String[]::new)));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Records records() {
        return bean(Records.class);
    }

    long count(String table) {
        return bean(ReadModel.class)
                .query((JdbcClient jdbc) -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single());
    }

    /** Waits until every published event is in, or set aside. */
    void catchUp() {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> bean(Lag.class).measure().events() == 0);
    }

    HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    HttpResponse<String> post(String path) {
        return send(to(path).POST(BodyPublishers.noBody()));
    }

    @Override
    public void close() {
        context.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + TestTokens.usual(path));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @EnableScheduling
    @ComponentScan(basePackageClasses = {ReadModel.class, Rebuildable.class})
    @ComponentScan(
            basePackageClasses = Records.class,
            useDefaultFilters = false,
            includeFilters =
                    @Filter(type = FilterType.REGEX, pattern = ".*\\.(Records|RecordChecksums|Recorder|Facts|FactRow)"))
    static class Application {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
