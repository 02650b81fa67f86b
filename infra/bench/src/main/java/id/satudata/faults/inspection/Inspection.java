package id.satudata.faults.inspection;

import id.satudata.bench.platform.Stand;
import id.satudata.standalone.launch.Part;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What log, record, cube and index of a platform hold, read behind the back of its services. */
public final class Inspection {

    /** The agency of events put on the topic past the log. */
    public static final String PAST_THE_LOG = "past-the-log";

    private static final String LOG = """
            select globalindex, event_id, stream_id, sequence, event_type, recorded_at
            from domain_event order by globalindex""";
    private static final String RECORD = """
            select distinct position, event_id, stream_id, sequence, type, recorded_at
            from fact where agency <> 'past-the-log' order by position""";
    private static final int FETCH = 10_000;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Stand stand;
    private final Api queries;
    private final Api index;

    public Inspection(Stand stand) {
        this.stand = stand;
        this.queries = new Api(stand.queries());
        this.index = new Api("http://127.0.0.1:" + stand.port(Part.ELASTICSEARCH));
    }

    /** Reads one row of a query. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public List<Entry> log() throws IOException, SQLException {
        return select("command", LOG, Entry::read);
    }

    /** Without what was put on the topic past the log. */
    public List<Entry> record() throws IOException, SQLException {
        return fromReadModel(RECORD, Entry::read);
    }

    /** The highest position of the log; 0 while it is empty. */
    public long end() throws IOException, SQLException {
        return select("command", "select coalesce(max(globalindex), 0) from domain_event", row -> row.getLong(1))
                .getFirst();
    }

    /** From the active generation of the read model. */
    public <T> List<T> fromReadModel(String sql, RowReader<T> reader) throws IOException, SQLException {
        int active = select("query", "select number from generation where state = 'active'", row -> row.getInt(1))
                .getFirst();
        return select("query", "set search_path to read_%d, public; %s".formatted(active, sql), reader);
    }

    /** How the record differs from the log; nothing when it does not. */
    public List<String> differences() throws IOException, SQLException {
        return differences(log(), record());
    }

    /** How the record differs from what should be in it. */
    public static List<String> differences(List<Entry> log, List<Entry> record) {
        Set<Entry> expected = new HashSet<>(log);
        Set<Entry> found = new HashSet<>(record);
        long lost = expected.stream().filter(entry -> !found.contains(entry)).count();
        long foreign = found.stream().filter(entry -> !expected.contains(entry)).count();
        List<String> differences = new ArrayList<>();
        if (lost > 0) {
            differences.add("%d events of the log are not in the record".formatted(lost));
        }
        if (foreign > 0) {
            differences.add("%d events of the record are not in the log".formatted(foreign));
        }
        if (record.size() != found.size()) {
            differences.add("%d events are in the record twice".formatted(record.size() - found.size()));
        }
        return differences;
    }

    /** Streams whose versions do not go 0, 1, 2 … in the order of the log. */
    public static long streamsWithHoles(List<Entry> log) {
        Map<UUID, Long> next = new HashMap<>();
        Set<UUID> broken = new HashSet<>();
        for (Entry entry : log) {
            if (entry.sequence() != next.getOrDefault(entry.streamId(), 0L)) {
                broken.add(entry.streamId());
            }
            next.put(entry.streamId(), entry.sequence() + 1);
        }
        return broken.size();
    }

    /**
     * Waits until the log is published, and everything published is in the record or set aside, and what follows from it
     * in the index.
     *
     * @return whether that came to be in time
     */
    public boolean awaitEverythingIn(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isEverythingIn()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(PAUSE);
        }
        return true;
    }

    /** The streams set aside. */
    public List<UUID> parked() throws IOException, SQLException {
        return fromReadModel("select stream_id from parked_stream", row -> row.getObject(1, UUID.class));
    }

    /** Every document of the live index: birth date, village, status, by citizen. */
    public Map<UUID, String> documents() throws IOException, InterruptedException {
        index.post("/citizens/_refresh", Map.of());
        Map<UUID, String> documents = new HashMap<>();
        List<Object> after = List.of();
        while (true) {
            Map<String, Object> question = new HashMap<>(Map.of(
                    "size",
                    FETCH,
                    "sort",
                    List.of("citizenId"),
                    "_source",
                    List.of("citizenId", "birthDate", "sex", "village", "status")));
            if (!after.isEmpty()) {
                question.put("search_after", after);
            }
            List<JsonNode> page = index.post("/citizens/_search", question)
                    .body()
                    .at("/hits/hits")
                    .valueStream()
                    .toList();
            if (page.isEmpty()) {
                return documents;
            }
            for (JsonNode hit : page) {
                JsonNode source = hit.get("_source");
                documents.put(
                        UUID.fromString(source.get("citizenId").asString()),
                        List.of("birthDate", "sex", "village", "status").stream()
                                .map(field -> source.path(field).asString(""))
                                .collect(Collectors.joining(" ")));
            }
            after = List.of(page.getLast().at("/sort/0").asString());
        }
    }

    private boolean isEverythingIn() throws InterruptedException {
        try {
            return isLogPublished()
                    && queries.get("/v1/feed")
                            .body()
                            .path("projections")
                            .valueStream()
                            .allMatch(projection -> projection.get("lagEvents").asLong() == 0);
        } catch (IOException | SQLException away) {
            return false;
        }
    }

    /** The last event in the record is the last published; whatever came before it was published before it. */
    private boolean isLogPublished() throws IOException, SQLException {
        List<UUID> last = select(
                "command",
                "select event_id from domain_event order by globalindex desc limit 1",
                row -> row.getObject(1, UUID.class));
        return last.isEmpty()
                || !fromReadModel(
                                "select 1 from fact where event_id = '%s' limit 1".formatted(last.getFirst()), row -> 1)
                        .isEmpty();
    }

    private <T> List<T> select(String database, String sql, RowReader<T> reader) throws IOException, SQLException {
        try (Connection connection = stand.database(database)) {
            connection.setAutoCommit(false); // or the driver would fetch everything at once
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(FETCH);
                List<T> rows = new ArrayList<>();
                boolean hasRows = statement.execute();
                while (!hasRows) {
                    hasRows = statement.getMoreResults();
                }
                try (ResultSet result = statement.getResultSet()) {
                    while (result.next()) {
                        rows.add(reader.read(result));
                    }
                }
                return rows;
            }
        }
    }
}
