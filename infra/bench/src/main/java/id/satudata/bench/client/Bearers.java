package id.satudata.bench.client;

import id.satudata.kernel.access.Role;
import id.satudata.standalone.launch.Tokens;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who asks at the platforms that this process runs: each question the role that may ask it. Peers and engines, at
 * addresses nobody has told of, are asked without a word about that.
 */
public final class Bearers {
    private static final String PURPOSE = "population-administration";
    private static final Map<String, Tokens> PLATFORMS = new ConcurrentHashMap<>();

    private Bearers() {}

    /** From now on the services at these addresses are asked with tokens. */
    public static void know(Tokens tokens, String... addresses) {
        for (String address : addresses) {
            PLATFORMS.put(URI.create(address).getAuthority(), tokens);
        }
    }

    /** Names and values of headers, in turn; none for whoever is no platform. */
    public static List<String> headers(String url) {
        int start = url.indexOf("//") + 2;
        int slash = url.indexOf('/', start);
        Tokens tokens = PLATFORMS.get(slash < 0 ? url.substring(start) : url.substring(start, slash));
        if (tokens == null || slash < 0) {
            return List.of();
        }
        String path = url.substring(slash);
        String bearer = "Bearer " + tokens.of(role(path));
        return role(path) == Role.CASE_OFFICER
                ? List.of("Authorization", bearer, "Purpose", PURPOSE)
                : List.of("Authorization", bearer);
    }

    private static Role role(String path) {
        if (path.startsWith("/v1/me")) {
            return Role.CITIZEN;
        }
        if (path.startsWith("/v1/citizens") || path.startsWith("/v1/break-glass")) {
            return Role.CASE_OFFICER;
        }
        if (path.startsWith("/v1/indicators") || path.startsWith("/v1/regions") || path.startsWith("/v1/editions")) {
            return Role.DATA_STEWARD;
        }
        boolean ofTheOperator =
                path.startsWith("/v1/feed") || path.startsWith("/v1/projections") || path.startsWith("/actuator");
        return ofTheOperator ? Role.OPERATOR : Role.AGENCY_SYSTEM;
    }
}
