package id.satudata.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Looks for texts in every place where the platform keeps anything, past all of its services. */
final class Traces {

    private final Platform platform;

    Traces(Platform platform) {
        this.platform = platform;
    }

    /** The places, each with the names of what was found there; those without any are absent. */
    Map<String, Set<String>> of(Map<String, List<String>> needles) throws Exception {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (String database : List.of("command", "query", "audit")) {
            look(tables(database), needles, found);
        }
        look(Map.of("topic", topic()), needles, found);
        look(Map.of("index", index()), needles, found);
        look(logs(), needles, found);
        return found;
    }

    private static void look(
            Map<String, String> places, Map<String, List<String>> needles, Map<String, Set<String>> found) {
        places.forEach((place, content) -> needles.forEach((name, spellings) -> {
            if (spellings.stream().anyMatch(content::contains)) {
                found.computeIfAbsent(place, none -> new TreeSet<>()).add(name);
            }
        }));
    }

    /** Every table as text; bytes twice, as hexadecimal digits and as the characters they may be. */
    private Map<String, String> tables(String database) throws IOException, SQLException {
        Map<String, String> tables = new LinkedHashMap<>();
        try (Connection connection = platform.database(database)) {
            for (String table : names(connection)) {
                tables.put(database + ": " + table, content(connection, table));
            }
        }
        return tables;
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema')""")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static String content(Connection connection, String table) throws SQLException {
        StringBuilder content = new StringBuilder();
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("select whole::text, whole.* from " + table + " as whole")) {
            while (row.next()) {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    boolean isBytes =
                            row.getMetaData().getColumnTypeName(column).equals("bytea");
                    byte[] bytes = isBytes ? row.getBytes(column) : null;
                    content.append(bytes == null ? row.getString(column) : new String(bytes, UTF_8))
                            .append('\n');
                }
            }
        }
        return content.toString();
    }

    private String topic() {
        StringBuilder content = new StringBuilder();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", "127.0.0.1:" + platform.port("kafka"), "auto.offset.reset", "earliest");
        try (KafkaConsumer<byte[], byte[]> reader =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = reader.listTopics().entrySet().stream()
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> reader.position(partition) < ends.getOrDefault(partition, 0L))) {
                reader.poll(Duration.ofSeconds(1)).forEach(message -> append(message, content));
            }
        }
        return content.toString();
    }

    private static void append(ConsumerRecord<byte[], byte[]> message, StringBuilder content) {
        Stream.concat(
                        Stream.of(message.key(), message.value()),
                        Stream.of(message.headers().toArray()).map(header -> header.value()))
                .filter(bytes -> bytes != null)
                .forEach(bytes -> content.append(new String(bytes, UTF_8)).append('\n'));
    }

    /** What every index of Elasticsearch holds, once all that was written can be found. */
    private String index() throws IOException, InterruptedException {
        String address = "http://127.0.0.1:" + platform.port("elasticsearch");
        send(HttpRequest.newBuilder(URI.create(address + "/_refresh"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        return send(HttpRequest.newBuilder(URI.create(address + "/_search?size=10000&expand_wildcards=all"))
                .GET()
                .build());
    }

    private static String send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private Map<String, String> logs() throws IOException {
        Map<String, String> logs = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(platform.folder().resolve("data/logs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                logs.put(file.getFileName().toString(), Files.readString(file, ISO_8859_1));
            }
        }
        return logs;
    }
}
