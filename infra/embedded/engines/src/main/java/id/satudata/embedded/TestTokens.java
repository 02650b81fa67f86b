package id.satudata.embedded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tokens of the shared {@link TestIssuer}: who the tests are when they ask. */
public final class TestTokens {
    private static final String NATION = "ID";
    private static final String POPULATION = "population";

    private TestTokens() {}

    /** The national civil registry's system. */
    public static String agency() {
        return of("agency-system", "dukcapil", NATION, "identity-verification");
    }

    /** An officer who answers for the whole country. */
    public static String officer() {
        return of("case-officer", "dukcapil", NATION, "population-administration");
    }

    /** Whoever plans for the whole country. */
    public static String policymaker() {
        return of("policymaker", "bappenas", NATION, null);
    }

    /** Whoever answers for the figures, and so sees them as they are. */
    public static String steward() {
        return of("data-steward", "bappenas", NATION, null);
    }

    /** Of whoever usually asks that at a path of the read side: each may do only their own. */
    public static String usual(String path) {
        if (path.startsWith("/v1/citizens")) {
            return officer();
        }
        if (path.startsWith("/v1/indicators")) {
            return steward();
        }
        return path.startsWith("/v1/verifications") ? agency() : operator();
    }

    /** Of whoever usually sends that to a path of the write side. */
    public static String sender(String path) {
        if (path.startsWith("/v1/erasures") || path.startsWith("/v1/rights-")) {
            return protectionOfficer();
        }
        return path.startsWith("/v1/key-rotations") || path.startsWith("/actuator") ? operator() : agency();
    }

    public static String protectionOfficer() {
        return of("data-protection-officer", "satudata", NATION, null);
    }

    public static String operator() {
        return of("operator", "satudata", NATION, null);
    }

    /** @param purpose for which this one always asks; null for none */
    public static String of(String role, String agency, String region, @Nullable String purpose) {
        return of(role, agency, POPULATION, region, purpose);
    }

    /** @param purpose for which this one always asks; null for none */
    public static String of(String role, String agency, String sector, String region, @Nullable String purpose) {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "sub",
                "test-" + role,
                "role",
                role,
                "agency",
                agency,
                "sectors",
                List.of(sector),
                "regions",
                List.of(region)));
        if (purpose != null) {
            claims.put("purpose", purpose);
        }
        return TestIssuer.shared().token(claims);
    }

    /** Somebody who asks about themselves. */
    public static String citizen(String citizenId) {
        return TestIssuer.shared().token(Map.of("sub", "test-citizen", "role", "citizen", "citizen", citizenId));
    }
}
