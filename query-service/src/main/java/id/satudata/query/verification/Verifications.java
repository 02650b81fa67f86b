package id.satudata.query.verification;

import id.satudata.query.api.Today;
import id.satudata.query.feed.ReadModel;
import id.satudata.query.feed.Watermarks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Looks proofs up as of today in the capital. */
@Component
class Verifications {

    private static final String HOLDING = """
            select proof from identity_proof
            where proof = any(?) and holds_from <= ? and (holds_until is null or holds_until > ?)""";

    private final ReadModel readModel;
    private final Watermarks watermarks;
    private final Today today;

    Verifications(ReadModel readModel, Watermarks watermarks, Today today) {
        this.readModel = readModel;
        this.watermarks = watermarks;
        this.today = today;
    }

    /** Which of these hold, all read from one state. */
    Findings find(Collection<UUID> proofs) {
        return readModel.query(jdbc -> new Findings(holding(jdbc, proofs), watermarks.current()));
    }

    private Set<UUID> holding(JdbcClient jdbc, Collection<UUID> proofs) {
        LocalDate day = today.get();
        return jdbc.sql(HOLDING)
                .params(new SqlArrayValue("uuid", proofs.toArray()), day, day)
                .query((row, number) -> row.getObject("proof", UUID.class))
                .set();
    }
}
