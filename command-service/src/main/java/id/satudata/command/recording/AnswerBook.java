package id.satudata.command.recording;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The answers given under idempotency keys. */
@Component
class AnswerBook {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FIND = """
            select book.agency, book.key, book.fingerprint, book.answer
            from unnest(?::text[], ?::text[]) as asked (agency, key)
            join idempotency_key book on book.agency = asked.agency and book.key = asked.key""";
    private static final String ENTER = """
            insert into idempotency_key (agency, key, fingerprint, answer, recorded_at)
            values (?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;

    AnswerBook(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A sender's key; keys of different agencies do not meet. */
    record Key(String agency, String key) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byAgency = agency.compareTo(other.agency);
            return byAgency == 0 ? key.compareTo(other.key) : byAgency;
        }
    }

    record Entry(Fingerprint fingerprint, Answer.Recorded answer) {

        Answer answerTo(Fingerprint asked) {
            return fingerprint.equals(asked) ? answer : new Answer.KeyReused();
        }
    }

    /** One query for all keys; one never used is absent. */
    Map<Key, Entry> find(Collection<Key> keys) {
        Map<Key, Entry> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        jdbc.query(FIND, select -> setKeys(select, keys), row -> {
            Answer.Recorded answer = JSON.readValue(row.getString("answer"), Answer.Recorded.class);
            found.put(
                    new Key(row.getString("agency"), row.getString("key")),
                    new Entry(Fingerprint.of(row.getBytes("fingerprint")), answer));
        });
        return found;
    }

    /** Fails if one of the keys was used in the meantime. */
    void enter(Map<Key, Entry> entries, Instant recordedAt) {
        List<Object[]> rows = entries.entrySet().stream()
                // The same order everywhere: two units of work never wait for each other.
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Object[] {
                    entry.getKey().agency(),
                    entry.getKey().key(),
                    entry.getValue().fingerprint().bytes(),
                    JSON.writeValueAsString(entry.getValue().answer()),
                    recordedAt.atOffset(ZoneOffset.UTC)
                })
                .toList();
        jdbc.batchUpdate(ENTER, rows);
    }

    private static void setKeys(PreparedStatement select, Collection<Key> keys) throws SQLException {
        select.setArray(
                1,
                select.getConnection()
                        .createArrayOf("text", keys.stream().map(Key::agency).toArray()));
        select.setArray(
                2,
                select.getConnection()
                        .createArrayOf("text", keys.stream().map(Key::key).toArray()));
    }
}
