package id.satudata.embedded;

import java.nio.file.Path;

/**
 * What a PostgreSQL server needs to start.
 *
 * @param dataDir where the cluster lives; created by the first start
 * @param port on 127.0.0.1
 * @param superuserPassword of the role {@code postgres}; set when the cluster is created and the same ever after
 */
public record PostgresConfig(Path dataDir, int port, String superuserPassword) {
    /** Leaves the password out, since records end up in logs. */
    @Override
    public String toString() {
        return "PostgresConfig[dataDir=%s, port=%d]".formatted(dataDir, port);
    }
}
