package id.satudata.command.recording;

import id.satudata.command.decision.Claim;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who holds which identifier; kept as keyed hashes. */
@Component
class Identifiers {
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
                select -> setHashes(select, byHash.keySet()),
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
        List<Object[]> rows = given.entrySet().stream()
                .map(entry -> new Object[] {
                    hash.of(entry.getKey()).bytes(), entry.getKey().kind(), entry.getValue()
                })
                // The same order everywhere: two units of work never wait for each other.
                .sorted((one, other) -> Arrays.compareUnsigned((byte[]) one[0], (byte[]) other[0]))
                .toList();
        jdbc.batchUpdate("insert into identifier_claim (hash, kind, holder) values (?, ?, ?)", rows);
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

    private static void setHashes(PreparedStatement select, Collection<Fingerprint> hashes) throws SQLException {
        byte[][] bytes = hashes.stream().map(Fingerprint::bytes).toArray(byte[][]::new);
        select.setArray(1, select.getConnection().createArrayOf("bytea", bytes));
    }
}
