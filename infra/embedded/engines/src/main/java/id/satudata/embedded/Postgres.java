package id.satudata.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One PostgreSQL server on loopback, durable as in production: fsync and synchronous commit are on. */
public final class Postgres extends ChildEngine {
    /** The configuration property that chooses its port. */
    public static final String PORT_PROPERTY = "satudata.postgres.port";

    /** The role that owns the cluster. */
    public static final String SUPERUSER = "postgres";

    private static final String NAME = "PostgreSQL";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    // The watcher turns the end of standard input into the signal for a fast, orderly shutdown. It is detached, because
    // the server must not meet a child it did not fork; $$ stays the process id that exec hands to the server.
    private static final String WATCHED =
            "exec 3<&0; ( ( cat <&3 >/dev/null; kill -INT $$ ) >/dev/null 2>&1 & ); exec 3<&-; exec \"$@\" </dev/null";

    private final PostgresConfig config;

    private Postgres(ChildProcess process, PostgresConfig config) {
        super(NAME, process);
        this.config = config;
    }

    /**
     * Starts the server and returns when it takes connections; the first start creates the cluster.
     *
     * @throws PortTaken when another program listens on the port
     * @throws EngineFailure when it does not come up, or another process runs a server on the same data
     */
    public static Postgres start(PostgresConfig config) {
        return onFolder(NAME, config.dataDir(), config.port(), PORT_PROPERTY, folder -> {
            var cluster = new PostgresCluster(folder, PostgresBinaries.unpacked(), Unprivileged.here());
            cluster.createIfAbsent(config.superuserPassword());
            cluster.unprivileged().own(folder.dataDir());
            return new Postgres(serve(cluster, config), config);
        });
    }

    private static ChildProcess serve(PostgresCluster cluster, PostgresConfig config) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var process = ChildProcess.start(cluster.folder(), command(cluster, config));
            try {
                process.awaitReady(child -> cluster.isReady(child.pid()), PATIENCE);
                return process;
            } catch (EngineFailure failure) {
                if (!isHeldByDyingBackends(process) || System.nanoTime() > deadline) {
                    throw failure;
                }
            }
        }
    }

    // After kill -9 of the server its backends need a moment to notice, and hold the shared memory until then.
    private static boolean isHeldByDyingBackends(ChildProcess process) {
        return process.printed().contains("pre-existing shared memory block");
    }

    private static List<String> command(PostgresCluster cluster, PostgresConfig config) {
        var server = new ArrayList<>(List.of("sh", "-c", WATCHED, "postgres"));
        server.add(cluster.binaries().resolve("bin/postgres").toString());
        server.addAll(List.of("-D", cluster.folder().dataDir().toString(), "-p", Integer.toString(config.port())));
        settings().forEach(setting -> server.addAll(List.of("-c", setting)));
        return cluster.unprivileged().command(server);
    }

    private static List<String> settings() {
        return List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=100",
                // the hashes of identifiers and keys come in no order: every page of their indexes is in use at once
                "shared_buffers=256MB",
                // after each checkpoint a page is first logged as a whole: far fewer of them in a long load
                "max_wal_size=2GB",
                "checkpoint_timeout=15min",
                // several writers at once share one flush: about a fifth more durable commits
                "commit_delay=300",
                "commit_siblings=3",
                "synchronous_commit=on",
                "fsync=on",
                "log_timezone=UTC",
                "timezone=UTC");
    }

    /** Address of a database; errors reported through it carry no row values, since those are people's data. */
    public String jdbcUrl(String database) {
        return jdbcUrl("127.0.0.1", config.port(), database);
    }

    static String jdbcUrl(String host, int port, String database) {
        return "jdbc:postgresql://%s:%d/%s?logServerErrorDetail=false".formatted(host, port, database);
    }

    /** Makes sure that the role can log in with this password. */
    public void createRole(String role, String password) {
        admin().createRole(role, password);
    }

    /** Makes sure that the database exists, belongs to the role, and lets no other role in. */
    public void createDatabase(String database, String owner) {
        admin().createDatabase(database, owner);
    }

    /** Lets a further role into a database, where it may do what the owner grants. */
    public void letIn(String database, String role) {
        admin().letIn(database, role);
    }

    private PostgresAdmin admin() {
        return new PostgresAdmin(jdbcUrl(SUPERUSER), SUPERUSER, config.superuserPassword());
    }
}
