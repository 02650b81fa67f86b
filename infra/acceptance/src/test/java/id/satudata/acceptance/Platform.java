package id.satudata.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform as an operator runs it: the launcher's own jar, in a folder of its own, on free ports. */
final class Platform {

    private static final Path HOME = home();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> PORTS =
            List.of("postgres", "kafka", "elasticsearch", "issuer", "command", "query");

    private final Path folder;
    private final Map<String, Integer> ports = new LinkedHashMap<>();

    Platform(Path folder) throws IOException {
        this.folder = folder;
        List<ServerSocket> held = new ArrayList<>();
        for (String part : PORTS) {
            ServerSocket socket = new ServerSocket(0);
            held.add(socket);
            ports.put(part, socket.getLocalPort());
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
        Files.write(
                folder.resolve("satudata.properties"),
                ports.entrySet().stream()
                        .map(port -> "satudata.%s.port=%d".formatted(port.getKey(), port.getValue()))
                        .toList());
    }

    String commands() {
        return "http://127.0.0.1:" + ports.get("command");
    }

    String queries() {
        return "http://127.0.0.1:" + ports.get("query");
    }

    int port(String part) {
        return Objects.requireNonNull(ports.get(part));
    }

    /** A connection with every right. @param name {@code command} or {@code query} */
    Connection database(String name) throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port("postgres"), name),
                "postgres",
                secret("postgres/superuser.password"));
    }

    String secret(String file) throws IOException {
        return Files.readString(folder.resolve("data/secrets").resolve(file)).strip();
    }

    Path folder() {
        return folder;
    }

    /** Runs a command of the launcher; what it printed. It must end well. */
    String run(String... command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dsatudata.home=" + HOME,
                "-jar",
                HOME.resolve("infra/standalone/target/satudata.jar").toString()));
        line.addAll(List.of(command));
        return ran(line);
    }

    /** The tour of all roles, as a reader of the README would take it. */
    String tour() throws IOException, InterruptedException {
        return ran(new ArrayList<>(List.of(HOME.resolve("satudata").toString(), "tour")));
    }

    private String ran(List<String> line) throws IOException, InterruptedException {
        line.addAll(List.of(
                "--data",
                folder.resolve("data").toString(),
                "--config",
                folder.resolve("satudata.properties").toString()));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        String printed = Files.readString(output);
        assertThat(ended).as("%s ended in time; it printed%n%s", line, printed).isTrue();
        assertThat(process.exitValue()).as("%s printed%n%s", line, printed).isZero();
        return printed;
    }

    /** The process ids of all parts, by name. */
    Map<String, Long> processes() throws IOException {
        JsonNode state = JsonMapper.shared().readTree(folder.resolve("data/run/state.json"));
        Map<String, Long> processes = new LinkedHashMap<>();
        processes.put("supervisor", state.get("supervisor").asLong());
        state.get("parts")
                .forEach(part -> processes.put(
                        part.get("part").asString(), part.get("pid").asLong()));
        return processes;
    }

    /** The project's folder, which holds the script of that name. */
    private static Path home() {
        Path start = Path.of("").toAbsolutePath();
        return Stream.iterate(start, Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("satudata")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not within the project: " + start));
    }
}
