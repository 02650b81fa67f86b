package id.satudata.acceptance;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The platform's own logins: each question is asked by whoever may ask it, with a token of {@code ./satudata token}. */
final class Logins {

    private final Platform platform;
    private final Map<String, String> tokens = new HashMap<>();

    Logins(Platform platform) {
        this.platform = platform;
    }

    /** A token that the launcher prints. */
    String token(String... login) throws IOException, InterruptedException {
        String key = String.join(" ", login);
        if (!tokens.containsKey(key)) {
            String[] command = new String[login.length + 1];
            command[0] = "token";
            System.arraycopy(login, 0, command, 1, login.length);
            tokens.put(key, platform.run(command).strip());
        }
        return tokens.get(key);
    }

    String usual(String path) throws IOException, InterruptedException {
        if (Api.isExport(path) || path.startsWith("/v1/rights-requests") || path.startsWith("/v1/breaches")) {
            return token("data-protection-officer");
        }
        if (path.startsWith("/v1/citizens")) {
            return token("case-officer");
        }
        if (path.startsWith("/v1/feed") || path.startsWith("/v1/projections") || path.startsWith("/v1/key-rotations")) {
            return token("operator");
        }
        if (path.startsWith("/v1/break-glass") || path.startsWith("/v1/audit") || path.startsWith("/v1/erasures")) {
            return token("data-protection-officer");
        }
        boolean reads =
                path.startsWith("/v1/indicators") || path.startsWith("/v1/regions") || path.startsWith("/v1/editions");
        return token(reads ? "data-steward" : "agency-system");
    }
}
