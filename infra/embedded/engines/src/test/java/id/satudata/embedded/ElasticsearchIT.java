package id.satudata.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class ElasticsearchIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]*)\"");

    @TempDir
    private Path folder;

    private Path dataDir;
    private int port;

    @BeforeEach
    void choosePlace() {
        dataDir = folder.resolve("elasticsearch");
        port = Ports.free();
    }

    @Test
    void answersAsClientsExpectAndKeepsDocumentsOverAnOrderlyRestart() throws Exception {
        try (var node = Elasticsearch.start(dataDir, port)) {
            var root = request(node, "GET", "/", "");
            assertThat(root.body()).contains("You Know, for Search", "\"cluster_name\":\"satudata\"");
            assertThat(root.headers().firstValue("X-Elastic-Product")).hasValue("Elasticsearch");
            index(node);
        }
        try (var node = Elasticsearch.start(dataDir, port)) {
            assertThat(found(node, "Fact")).contains("\"found\":true");
        }
    }

    @Test
    void keepsDocumentsWhenTheNodeIsKilled() throws Exception {
        try (var node = Elasticsearch.start(dataDir, port)) {
            index(node);
            var process = ProcessHandle.of(node.pid()).orElseThrow();
            process.destroyForcibly();
            assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(10));
        }
        try (var node = Elasticsearch.start(dataDir, port)) {
            assertThat(found(node, "Fact")).contains("\"found\":true");
        }
    }

    @Test
    void endsWhenItsParentDies() throws IOException {
        var orphan = DoomedParent.starting(Elasticsearch.class, dataDir, port).killAndLeaveEngine();
        assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void analysesTextAsAFullClusterDoes() throws Exception {
        try (var node = Elasticsearch.start(dataDir, port)) {
            assertThat(tokens(node, "'tokenizer':'whitespace','filter':['lowercase','asciifolding'],'text':'É Dé'"))
                    .containsExactly("e", "de");
            assertThat(
                            tokens(
                                    node,
                                    "'tokenizer':'keyword','filter':[{'type':'edge_ngram','min_gram':2,'max_gram':3}],'text':'budi'"))
                    .containsExactly("bu", "bud");
            assertThat(
                            tokens(
                                    node,
                                    "'tokenizer':'keyword','filter':[{'type':'ngram','min_gram':3,'max_gram':3}],'text':'budi'"))
                    .containsExactly("bud", "udi");
            assertThat(tokens(
                            node,
                            "'tokenizer':'standard','char_filter':[{'type':'mapping','mappings':['oe => u','dj=>j']}],"
                                    + "'text':'soedjono'"))
                    .containsExactly("sujono");
            assertThat(tokens(
                            node,
                            "'tokenizer':'standard','char_filter':[{'type':'pattern_replace','pattern':'(.)\\\\1',"
                                    + "'replacement':'$1'}],'text':'muhammad'"))
                    .containsExactly("muhamad");
            assertThat(tokens(
                            node,
                            "'tokenizer':'standard','filter':[{'type':'pattern_replace','pattern':'z','replacement':'s'},"
                                    + "{'type':'length','min':3}],'text':'h nurhaliza'"))
                    .containsExactly("nurhalisa");
            assertThat(tokens(node, "'tokenizer':'keyword','filter':['trim'],'text':' a '"))
                    .containsExactly("a");
        }
    }

    private static List<String> tokens(Elasticsearch node, String analysis) throws IOException, InterruptedException {
        var answer = request(node, "POST", "/_analyze", "{" + analysis.replace('\'', '"') + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return TOKEN.matcher(answer.body())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static void index(Elasticsearch node) throws IOException, InterruptedException {
        var settings = "{\"settings\":{\"number_of_replicas\":0}}";
        assertThat(request(node, "PUT", "/facts", settings).statusCode()).isEqualTo(200);
        assertThat(request(node, "PUT", "/facts/_doc/1?version=7&version_type=external", "{\"name\":\"Fact\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    private static String found(Elasticsearch node, String name) throws IOException, InterruptedException {
        request(node, "GET", "/_cluster/health/facts?wait_for_status=green&timeout=30s", "");
        var answer = request(node, "GET", "/facts/_doc/1", "").body();
        assertThat(answer).contains(name, "\"_version\":7");
        return answer;
    }

    private static HttpResponse<String> request(Elasticsearch node, String method, String path, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(node.url() + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
