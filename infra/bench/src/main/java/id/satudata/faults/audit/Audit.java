package id.satudata.faults.audit;

import id.satudata.bench.platform.Stand;
import id.satudata.faults.Verdict.Figure;
import id.satudata.faults.load.History;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares a history with everything the platform holds.
 *
 * @param figures what was compared
 * @param broken the promises that were broken, without anybody's data
 */
public record Audit(List<Figure> figures, List<String> broken) {

    /** Waits until the read side has caught up, then looks at all of it. The load must have ended. */
    public static Audit of(Stand stand, History history, long seed)
            throws IOException, SQLException, InterruptedException {
        Duration caughtUp = new CatchUp(stand).await();
        Log log = Log.read(stand);
        LogAudit promised = new LogAudit(log, history.taken());
        List<String> broken = new ArrayList<>(promised.broken());
        if (history.inDoubt().isEmpty()) {
            addIfAny(broken, promised.unaccounted(), "events are in the log that no acknowledgement named");
        } else {
            broken.add(
                    "%,d facts were never answered".formatted(history.inDoubt().size()));
        }
        addIfAny(broken, history.refused().size(), "sound facts were refused: " + refusals(history));
        TopicAudit topic = new TopicAudit(log);
        broken.addAll(topic.broken(stand));
        broken.addAll(readSide(stand, log, seed));
        return new Audit(
                List.of(
                        figure("facts acknowledged", history.takenSoFar()),
                        figure("acknowledged lost", promised.lost()),
                        figure("events in the log", log.size()),
                        figure("messages sent again by the relay", topic.repeats()),
                        new Figure("caught up after the load", "%.1f s".formatted(caughtUp.toMillis() / 1e3)),
                        new Figure(
                                "what senders met meanwhile", history.troubles().toString())),
                broken);
    }

    /** Whether record, figures and index are what a recount from the log gives. */
    public static List<String> readSide(Stand stand, Log log, long seed) throws IOException, SQLException {
        List<Life> lives = log.byStream().values().stream()
                .map(Life::of)
                .filter(Life::isCitizen)
                .toList();
        Questions questions = new Questions(stand.queries());
        List<String> broken = new ArrayList<>(new RecordAudit(log).broken(stand));
        broken.addAll(new CubeAudit(lives, questions).broken());
        broken.addAll(new IndexAudit(lives, questions, seed).broken());
        return broken;
    }

    private static void addIfAny(List<String> broken, long count, String what) {
        Broken.ifAny(broken, count, what);
    }

    private static String refusals(History history) {
        return history.refused().stream()
                .map(refusal -> "%s %d %s"
                        .formatted(
                                refusal.request().kind(),
                                refusal.answer().status(),
                                refusal.answer().rules()))
                .distinct()
                .limit(10)
                .toList()
                .toString();
    }

    private static Figure figure(String what, long value) {
        return new Figure(what, String.format(Locale.ROOT, "%,d", value));
    }
}
