package id.satudata.command.recording;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The answers given under idempotency keys; the keys are kept as keyed hashes. */
@Component
class AnswerBook {
    private static final JsonMapper JSON = JsonMapper.shared();
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
                "select hash, fingerprint, answer from idempotency_key where hash = any(?)",
                select -> setHashes(select, byHash.keySet()),
                row -> {
                    Key key = byHash.get(Fingerprint.of(row.getBytes("hash")));
                    if (key != null) {
                        found.put(key, entry(row));
                    }
                });
        return found;
    }

    /** Fails if one of the keys was used in the meantime. */
    void enter(Map<Key, Entry> entries, Instant recordedAt) {
        List<Object[]> rows = entries.entrySet().stream()
                .map(entry -> new Object[] {
                    hashOf(entry.getKey()).bytes(),
                    entry.getValue().fingerprint().bytes(),
                    JSON.writeValueAsString(entry.getValue().answer()),
                    recordedAt.atOffset(ZoneOffset.UTC)
                })
                // The same order everywhere: two units of work never wait for each other.
                .sorted((one, other) -> Arrays.compareUnsigned((byte[]) one[0], (byte[]) other[0]))
                .toList();
        jdbc.batchUpdate(
                "insert into idempotency_key (hash, fingerprint, answer, recorded_at) values (?, ?, ?, ?)", rows);
    }

    /** Senders may use a NIK as key. */
    private Fingerprint hashOf(Key key) {
        return hash.of(KIND + key.agency(), key.key().getBytes(StandardCharsets.UTF_8));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                Fingerprint.of(row.getBytes("fingerprint")),
                JSON.readValue(row.getString("answer"), Answer.Recorded.class));
    }

    private static void setHashes(PreparedStatement select, Collection<Fingerprint> hashes) throws SQLException {
        byte[][] bytes = hashes.stream().map(Fingerprint::bytes).toArray(byte[][]::new);
        select.setArray(1, select.getConnection().createArrayOf("bytea", bytes));
    }
}
