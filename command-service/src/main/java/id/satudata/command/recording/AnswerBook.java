package id.satudata.command.recording;

import id.satudata.command.decision.Finding;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The answers given under idempotency keys; the keys are kept as keyed hashes. */
@Component
class AnswerBook {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FIND = """
            select hash, fingerprint, event_ids, subject, version, position, warnings
            from idempotency_key where hash = any(?)""";
    private static final String ENTER = """
            insert into idempotency_key (recorded_at, hash, fingerprint, event_ids, subject, version, position, warnings)
            select ?, hash, fingerprint, event_ids::uuid[], subject, version, position, warnings
            from unnest(?::bytea[], ?::bytea[], ?::text[], ?::uuid[], ?::bigint[], ?::bigint[], ?::text[])
              as entry (hash, fingerprint, event_ids, subject, version, position, warnings)""";
    // Entries stand in the order of time, and have the time of the events they answer.
    private static final String FORGET = """
            delete from idempotency_key using domain_event
            where domain_event.stream_id = any(?) and idempotency_key.recorded_at = domain_event.recorded_at
              and domain_event.event_id = any(idempotency_key.event_ids)""";
    private static final String FORGET_BODIES = """
            update idempotency_key set fingerprint = sha256(uuid_send(gen_random_uuid()))
            from domain_event
            where domain_event.stream_id = any(?) and idempotency_key.recorded_at = domain_event.recorded_at
              and domain_event.event_id = any(idempotency_key.event_ids) and domain_event.event_type = any(?)""";
    private static final TypeReference<List<Finding>> WARNINGS = new TypeReference<>() {};
    private static final String KIND = "idempotency-key/";

    private final JdbcTemplate jdbc;
    private final KeyedHash hash;

    AnswerBook(JdbcTemplate jdbc, KeyedHash hash) {
        this.jdbc = jdbc;
        this.hash = hash;
    }

    /** A sender's key; keys of different agencies do not meet. */
    record Key(String agency, String key) {}

    record Entry(Fingerprint fingerprint, Answer.Recorded answer) {

        Answer answerTo(Fingerprint asked) {
            return fingerprint.equals(asked) ? answer : new Answer.KeyReused();
        }
    }

    /** One query for all keys; one never used is absent. */
    Map<Key, Entry> find(Collection<Key> keys) {
        Map<Fingerprint, Key> byHash = keys.stream().collect(Collectors.toMap(this::hashOf, Function.identity()));
        Map<Key, Entry> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        jdbc.query(
                FIND, select -> select.setArray(1, Fingerprint.array(select.getConnection(), byHash.keySet())), row -> {
                    Key key = byHash.get(Fingerprint.of(row.getBytes("hash")));
                    if (key != null) {
                        found.put(key, entry(row));
                    }
                });
        return found;
    }

    /** Fails if one of the keys was used in the meantime. */
    void enter(Map<Key, Entry> entries, Instant recordedAt) {
        if (entries.isEmpty()) {
            return;
        }
        // The same order everywhere: two units of work never wait for each other.
        SortedMap<Fingerprint, Entry> byHash = new TreeMap<>();
        entries.forEach((key, entry) -> byHash.put(hashOf(key), entry));
        jdbc.update(ENTER, insert -> {
            Connection connection = insert.getConnection();
            List<Entry> sorted = List.copyOf(byHash.values());
            insert.setObject(1, recordedAt.atOffset(ZoneOffset.UTC));
            insert.setArray(2, Fingerprint.array(connection, byHash.keySet()));
            insert.setArray(
                    3,
                    Fingerprint.array(
                            connection, sorted.stream().map(Entry::fingerprint).toList()));
            insert.setArray(4, array(connection, "text", sorted, AnswerBook::eventIds));
            insert.setArray(5, array(connection, "uuid", sorted, Answer.Recorded::subjectId));
            insert.setArray(6, array(connection, "bigint", sorted, Answer.Recorded::version));
            insert.setArray(7, array(connection, "bigint", sorted, Answer.Recorded::position));
            insert.setArray(8, array(connection, "text", sorted, AnswerBook::warnings));
        });
    }

    /** Forgets all answers about these subjects: even a hashed key may tell of one. */
    void forget(Collection<UUID> subjects) {
        if (!subjects.isEmpty()) {
            jdbc.update(
                    FORGET,
                    delete -> delete.setArray(1, delete.getConnection().createArrayOf("uuid", subjects.toArray())));
        }
    }

    /** Forgets what such facts about these subjects said, but not that they were answered: they may not come again. */
    void forgetBodies(Collection<UUID> subjects, Collection<String> eventTypes) {
        if (!subjects.isEmpty()) {
            jdbc.update(FORGET_BODIES, update -> {
                update.setArray(1, update.getConnection().createArrayOf("uuid", subjects.toArray()));
                update.setArray(2, update.getConnection().createArrayOf("text", eventTypes.toArray()));
            });
        }
    }

    private static Array array(
            Connection connection, String type, List<Entry> rows, Function<Answer.Recorded, @Nullable Object> column)
            throws SQLException {
        return connection.createArrayOf(
                type, rows.stream().map(Entry::answer).map(column).toArray());
    }

    /** As PostgreSQL writes an array: one row's array cannot be an element of the array that is its column. */
    private static String eventIds(Answer.Recorded answer) {
        return answer.eventIds().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable String warnings(Answer.Recorded answer) {
        return answer.warnings().isEmpty() ? null : JSON.writeValueAsString(answer.warnings());
    }

    /** Senders may use a NIK as key. */
    private Fingerprint hashOf(Key key) {
        return hash.of(KIND + key.agency(), key.key().getBytes(StandardCharsets.UTF_8));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String warnings = row.getString("warnings");
        return new Entry(
                Fingerprint.of(row.getBytes("fingerprint")),
                new Answer.Recorded(
                        List.of((UUID[]) row.getArray("event_ids").getArray()),
                        row.getObject("subject", UUID.class),
                        row.getLong("version"),
                        row.getLong("position"),
                        warnings == null ? List.of() : JSON.readValue(warnings, WARNINGS)));
    }
}
