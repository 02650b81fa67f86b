package id.satudata.faults.audit;

import id.satudata.bench.platform.Stand;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** Waits until relay, feed and index have come to the end of the log. */
public final class CatchUp {
    private static final long POLL_MILLIS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Stand stand;
    private final Questions questions;

    public CatchUp(Stand stand) {
        this.stand = stand;
        this.questions = new Questions(stand.queries());
    }

    /** How long it took; empty handed after five minutes it says so by throwing. */
    public Duration await() throws IOException, SQLException, InterruptedException {
        long started = System.nanoTime();
        long end = endOfLog();
        while (!isAt(end)) {
            if (System.nanoTime() - started > PATIENCE.toNanos()) {
                throw new IOException("the read side has not come to position %d within %d s: %s"
                        .formatted(
                                end,
                                PATIENCE.toSeconds(),
                                questions.ask("/v1/feed").body()));
            }
            Thread.sleep(POLL_MILLIS);
        }
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private boolean isAt(long end) {
        Questions.Answer answer = questions.ask("/v1/feed");
        if (answer.status() != 200) {
            return false;
        }
        JsonNode state = answer.json();
        return state.path("watermark").path("position").asLong() >= end
                && state.path("projections")
                        .valueStream()
                        .allMatch(projection -> projection.path("lagEvents").asLong(-1) == 0);
    }

    private long endOfLog() throws IOException, SQLException {
        try (Connection database = stand.database("command");
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(globalindex), 0) from domain_event")) {
            row.next();
            return row.getLong(1);
        }
    }
}
