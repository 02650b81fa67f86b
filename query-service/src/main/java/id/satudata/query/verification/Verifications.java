package id.satudata.query.verification;

import id.satudata.query.api.Today;
import id.satudata.query.feed.ReadModel;
import id.satudata.query.feed.Watermarks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Looks proofs up as of today in the capital. */
@Component
class Verifications {

    private static final String HOLDING = """
            select proof, citizen_id from identity_proof
            where proof = any(?) and holds_from <= ? and (holds_until is null or holds_until > ?)""";

    private final ReadModel readModel;
    private final Watermarks watermarks;
    private final Today today;

    Verifications(ReadModel readModel, Watermarks watermarks, Today today) {
        this.readModel = readModel;
        this.watermarks = watermarks;
        this.today = today;
    }

    /** Whose these are, all read from one state. */
    Findings find(Collection<UUID> proofs) {
        return readModel.query(jdbc -> new Findings(holders(jdbc, proofs), watermarks.current()));
    }

    private Map<UUID, Set<UUID>> holders(JdbcClient jdbc, Collection<UUID> proofs) {
        LocalDate day = today.get();
        Map<UUID, Set<UUID>> holders = new HashMap<>();
        jdbc.sql(HOLDING)
                .params(new SqlArrayValue("uuid", proofs.toArray()), day, day)
                .query(row -> {
                    holders.computeIfAbsent(row.getObject("proof", UUID.class), proof -> new HashSet<>())
                            .add(row.getObject("citizen_id", UUID.class));
                });
        return holders;
    }
}
