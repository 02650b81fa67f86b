package id.satudata.bench.platform;

import id.satudata.bench.measure.Bench;
import id.satudata.bench.population.CitizenTopic;
import id.satudata.bench.population.LoggedEvent;
import id.satudata.bench.population.SealedLog;
import id.satudata.standalone.launch.Part;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The read side of a platform with the engines it needs, which has taken in a log that no write side wrote. */
public final class FilledStand implements AutoCloseable {

    /** All that it takes to answer questions. */
    public static final Set<Part> READ_SIDE =
            Set.of(Part.POSTGRESQL, Part.KAFKA, Part.ELASTICSEARCH, Part.ISSUER, Part.QUERY_SERVICE);

    /** Set to true, nothing is sealed: for what the sealing costs. */
    private static final String IN_CLEAR = "satudata.bench.clear";

    private final PartialStand stand;
    private final Http http;
    private final long events;

    private FilledStand(PartialStand stand, Http http, long events) {
        this.stand = stand;
        this.http = http;
        this.events = events;
    }

    /**
     * Starts a read side, fills its topic and returns when record and index have everything.
     *
     * @param connections how many requests at once {@link #http} is for
     */
    public static FilledStand start(Bench bench, Stream<LoggedEvent> log, int connections)
            throws IOException, InterruptedException {
        PartialStand stand = PartialStand.start(bench.home(), bench.folder(), READ_SIDE);
        Http http = new Http(stand.site().queries(), connections);
        try {
            long started = System.nanoTime();
            long events = fill(stand.site(), log);
            tell(bench, started, "the topic holds", events);
            FilledStand filled = new FilledStand(stand, http, events);
            filled.service().awaitPosition("record", events);
            tell(bench, started, "record and cube hold", events);
            filled.service().awaitPosition("citizens", events);
            tell(bench, started, "the index holds", events);
            return filled;
        } catch (IOException | InterruptedException | RuntimeException failure) {
            http.close();
            stand.close();
            throw failure;
        }
    }

    private static long fill(Site site, Stream<LoggedEvent> log) throws IOException, InterruptedException {
        CitizenTopic topic = CitizenTopic.create(site.port(Part.KAFKA));
        if (Boolean.getBoolean(IN_CLEAR)) {
            return topic.fill(log);
        }
        try (Connection store = site.database("command")) {
            return topic.fill(SealedLog.in(store, site.data().secrets().resolve("keys/kek.json"))
                    .seal(log));
        } catch (SQLException failure) {
            throw new IOException("the keys could not be kept", failure);
        }
    }

    private static void tell(Bench bench, long started, String who, long events) {
        double seconds = (System.nanoTime() - started) / 1e9;
        bench.tell()
                .accept(String.format(
                        Locale.ROOT, "After %.1f s %s %,d events: %,.0f/s", seconds, who, events, events / seconds));
    }

    public Site site() {
        return stand.site();
    }

    /** Of the query service. */
    public Http http() {
        return http;
    }

    public QueryService service() {
        return new QueryService(http);
    }

    /** How many are in, which is also the position of the last. */
    public long events() {
        return events;
    }

    @Override
    public void close() throws IOException {
        http.close();
        stand.close();
    }
}
