package id.satudata.query.audit;

import id.satudata.embedded.TestIssuer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** People and systems of whom each asks once, so that a row of the audit tells which request it is of. */
final class Readers {
    private final AtomicInteger count = new AtomicInteger();

    /** @param token with the id as its subject */
    record Reader(String id, String token) {}

    Reader of(String role, String agency, String region, @Nullable String purpose) {
        Map<String, Object> claims = new HashMap<>(
                Map.of("role", role, "agency", agency, "sectors", List.of("population"), "regions", List.of(region)));
        if (purpose != null) {
            claims.put("purpose", purpose);
        }
        return reader(claims);
    }

    Reader citizen(String citizenId) {
        return reader(Map.of("role", "citizen", "citizen", citizenId));
    }

    private Reader reader(Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(claims);
        String id = "reader-" + count.incrementAndGet();
        all.put("sub", id);
        return new Reader(id, TestIssuer.shared().token(all));
    }
}
