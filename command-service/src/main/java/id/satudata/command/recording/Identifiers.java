package id.satudata.command.recording;

import id.satudata.command.decision.Claim;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who holds which identifier; kept as keyed hashes. */
@Component
class Identifiers {
    private static final String GIVE = """
            insert into identifier_claim (hash, kind, holder)
            select * from unnest(?::bytea[], ?::text[], ?::uuid[])""";

    private final JdbcTemplate jdbc;
    private final KeyedHash hash;

    Identifiers(JdbcTemplate jdbc, KeyedHash hash) {
        this.jdbc = jdbc;
        this.hash = hash;
    }

    /** One query for all of them; a claim that nobody holds is absent. */
    Map<Claim, UUID> holdersOf(Collection<Claim> claims) {
        Map<Fingerprint, Claim> byHash = new HashMap<>();
        claims.forEach(claim -> byHash.put(hash.of(claim), claim));
        Map<Claim, UUID> holders = new HashMap<>();
        jdbc.query(
                "select hash, holder from identifier_claim where hash = any(?)",
                select -> select.setArray(1, Fingerprint.array(select.getConnection(), byHash.keySet())),
                row -> {
                    Claim claim = byHash.get(Fingerprint.of(row.getBytes(1)));
                    if (claim != null) {
                        holders.put(claim, row.getObject(2, UUID.class));
                    }
                });
        return holders;
    }

    /** Gives identifiers to holders; one that somebody got in the meantime makes it fail. */
    void give(Map<Claim, UUID> given) {
        if (given.isEmpty()) {
            return;
        }
        // The same order everywhere: two units of work never wait for each other.
        SortedMap<Fingerprint, Claim> byHash = new TreeMap<>();
        given.keySet().forEach(claim -> byHash.put(hash.of(claim), claim));
        jdbc.update(GIVE, insert -> {
            Connection connection = insert.getConnection();
            insert.setArray(1, Fingerprint.array(connection, byHash.keySet()));
            insert.setArray(
                    2, array(connection, "text", byHash.values().stream().map(Claim::kind)));
            insert.setArray(
                    3, array(connection, "uuid", byHash.values().stream().map(given::get)));
        });
    }

    /** Takes identifiers from those who hold them; one that changed hands in the meantime makes it fail. */
    void take(Map<Claim, UUID> taken) {
        for (Map.Entry<Claim, UUID> held : taken.entrySet()) {
            int deleted = jdbc.update(
                    "delete from identifier_claim where hash = ? and holder = ?",
                    hash.of(held.getKey()).bytes(),
                    held.getValue());
            if (deleted == 0) {
                throw new OptimisticLockingFailureException("an identifier changed hands");
            }
        }
    }

    private static Array array(Connection connection, String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }
}
