package id.satudata.bench.append;

import id.satudata.bench.measure.Bench;
import id.satudata.bench.measure.Benchmark;
import id.satudata.bench.measure.Contender;
import id.satudata.bench.measure.Findings;
import id.satudata.bench.measure.Measurement;
import id.satudata.bench.measure.Rounds;
import id.satudata.bench.platform.JavaProgram;
import id.satudata.bench.platform.PartialStand;
import id.satudata.bench.platform.Program;
import id.satudata.bench.platform.Site;
import id.satudata.standalone.launch.Part;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Events into the log, and nothing else. */
public final class Append implements Benchmark {

    private static final String MESSAGE_DB = "message_store";
    private static final String EMMETT = "emmett";
    private static final String OURS = "ours";
    private static final int EVENTS_OF_A_BATCH = 50;

    @Override
    public String name() {
        return "append";
    }

    @Override
    public String work() {
        return "Events are appended, one a transaction, by 1 and 8 clients, to many streams of four events and to one hot stream.";
    }

    @Override
    public String peer() {
        return "Eventide's message-db 1.3.1 and Emmett's PostgreSQL event store 0.42.0, on the same PostgreSQL.";
    }

    @Override
    public String aim() {
        return "At least 2 times both at 8 clients.";
    }

    @Override
    public Findings run(Bench bench) throws Exception {
        NodePeers peers = NodePeers.install(bench.home());
        try (PartialStand stand = PartialStand.start(bench.home(), bench.folder(), Set.of(Part.POSTGRESQL))) {
            Site site = stand.site();
            createDatabases(site);
            try (Appender ours = ours(bench, site);
                    Appender messageDb = peers.start("message-db.js", site, MESSAGE_DB);
                    Appender emmett = peers.start("emmett.js", site, EMMETT)) {
                for (Appender each : List.of(ours, messageDb, emmett)) {
                    each.awaitReady();
                }
                return new Findings(measure(bench, ours, messageDb, emmett), notes());
            }
        }
    }

    private static List<Measurement> measure(Bench bench, Appender ours, Appender messageDb, Appender emmett)
            throws Exception {
        List<Measurement> measurements = new ArrayList<>();
        Duration warmUp = bench.scale().warmUp();
        Duration length = bench.scale().pick(Duration.ofSeconds(6), Duration.ofSeconds(3), Duration.ofMillis(300));
        for (String streams : List.of("many", "hot")) {
            for (int clients : List.of(1, 8)) {
                measurements.addAll(new Rounds(bench, warmUp, length)
                        .throughput(
                                "%s, %s"
                                        .formatted(
                                                streams.equals("hot") ? "one hot stream" : "many streams",
                                                clients == 1 ? "1 client" : clients + " clients"),
                                "events/s",
                                List.of(
                                        new Contender("Satu Data", time -> ours.run(clients, streams, 1, time)),
                                        new Contender("message-db", time -> messageDb.run(clients, streams, 1, time)),
                                        new Contender("Emmett", time -> emmett.run(clients, streams, 1, time)))));
                // from now on all of them are warm
                warmUp = bench.scale().pick(Duration.ofSeconds(1), warmUp, warmUp);
            }
        }
        measurements.addAll(new Rounds(bench, warmUp, length)
                .throughput(
                        "many streams, 8 clients, %d events a transaction".formatted(EVENTS_OF_A_BATCH),
                        "events/s",
                        List.of(new Contender("Satu Data", time -> ours.run(8, "many", EVENTS_OF_A_BATCH, time)))));
        return measurements;
    }

    /** On tables of its own, made by the migrations of command-service. */
    private static Appender ours(Bench bench, Site site) throws IOException {
        return new Appender(Program.start(
                "our log",
                site.folder(),
                site.folder().resolve("log.log"),
                Map.of(
                        "SPRING_DATASOURCE_URL", site.jdbcUrl(OURS),
                        "SPRING_DATASOURCE_USERNAME", Site.SUPERUSER,
                        "SPRING_DATASOURCE_PASSWORD", site.superuserPassword(),
                        "SATUDATA_KEYS_FILE", site.folder().resolve("kek.json").toString(),
                        "SATUDATA_KEYS_CREATE", "true"),
                JavaProgram.command(
                        bench.home().resolve("infra/bench/log/target/log.jar"), "id.satudata.log.LogProgram")));
    }

    private static void createDatabases(Site site) throws IOException, SQLException {
        try (Connection connection = site.database("postgres");
                Statement statement = connection.createStatement()) {
            for (String database : List.of(OURS, MESSAGE_DB, EMMETT)) {
                statement.execute("create database " + database);
            }
        }
    }

    private static List<String> notes() {
        return List.of(
                "Every contender is a program that holds its own connections and clients; the event, some 330 bytes of JSON with 130 of metadata, has the same fields for all. Only PostgreSQL and the three programs run; two of them wait.",
                "Ours is the event log of command-service, its classes and settings, the personal data in the event encrypted, on a JVM without what decides before it and relays after it. The peers run on Node.js with the pg driver, and are called as their documentation calls them.",
                "Whoever comes to ours while a commit is under way shares the next one, as in command-service; message-db queues the writers of a category in the database; Emmett tries again after a conflict.",
                "Every client waits until its one event is durable, then sends the next. The row of %d events a transaction is what a unit of work of a batch does; there is no peer in it."
                        .formatted(EVENTS_OF_A_BATCH));
    }
}
