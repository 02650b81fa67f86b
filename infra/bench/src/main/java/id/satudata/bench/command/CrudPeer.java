package id.satudata.bench.command;

import id.satudata.bench.platform.FreePorts;
import id.satudata.bench.platform.JavaProgram;
import id.satudata.bench.platform.Program;
import id.satudata.bench.platform.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** The same HTTP stack on a table that is overwritten, in a database of its own on the same PostgreSQL. */
final class CrudPeer implements AutoCloseable {

    private static final Duration UP_WITHIN = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Program program;
    private final int port;

    private CrudPeer(Program program, int port) {
        this.program = program;
        this.port = port;
    }

    static CrudPeer start(Path home, Site site) throws IOException, SQLException, InterruptedException {
        try (Connection connection = site.database("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database crud");
        }
        int port = FreePorts.find(1).getFirst();
        Program program = Program.start(
                "the CRUD peer",
                site.folder(),
                site.folder().resolve("crud.log"),
                Map.of(
                        "SERVER_ADDRESS", "127.0.0.1",
                        "SERVER_PORT", Integer.toString(port),
                        "SPRING_DATASOURCE_URL", site.jdbcUrl("crud"),
                        "SPRING_DATASOURCE_USERNAME", Site.SUPERUSER,
                        "SPRING_DATASOURCE_PASSWORD", site.superuserPassword()),
                JavaProgram.guarded(
                        home, home.resolve("infra/bench/crud/target/crud.jar"), "id.satudata.crud.CrudService"));
        CrudPeer peer = new CrudPeer(program, port);
        try {
            peer.awaitUp();
            return peer;
        } catch (IOException | InterruptedException failure) {
            peer.close();
            throw failure;
        }
    }

    private void awaitUp() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + UP_WITHIN.toNanos();
        while (!isListening()) {
            if (!program.isAlive() || System.nanoTime() > deadline) {
                throw new IOException("the CRUD peer did not come up; see crud.log");
            }
            Thread.sleep(POLL);
        }
    }

    /** It listens as the last thing of its start. */
    private boolean isListening() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        program.close();
    }
}
