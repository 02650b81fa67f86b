package id.satudata.faults.platform;

import id.satudata.bench.platform.Stand;
import id.satudata.faults.FaultRun;
import id.satudata.faults.Verdict;
import id.satudata.faults.Verdict.Figure;
import id.satudata.faults.audit.Audit;
import id.satudata.faults.audit.Questions;
import id.satudata.faults.load.History;
import id.satudata.faults.load.Load;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A platform of its own under load, on which harm is done; afterwards everything is compared. */
public final class Siege implements AutoCloseable {
    private static final int CLERKS = 4;
    private static final int FACTS_BEFORE_HARM = 40;
    private static final Duration SETTLED_WITHIN = Duration.ofMinutes(3);

    private final FaultRun run;
    private final Stand stand;
    private History history;
    private final Questions questions;
    private final Load load;
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    private Siege(FaultRun run, Stand stand) throws IOException {
        this.run = run;
        this.stand = stand;
        this.history = new History(run.folder());
        this.questions = new Questions(stand.queries());
        this.load = Load.start(stand.commands(), history, 0, CLERKS, run.seed());
    }

    /** Returns when the load is well under way. */
    public static Siege begin(FaultRun run) throws IOException, InterruptedException {
        Siege siege = new Siege(run, Stand.start(run.home(), run.folder()));
        siege.awaitFacts(FACTS_BEFORE_HARM);
        return siege;
    }

    Stand stand() {
        return stand;
    }

    History history() {
        return history;
    }

    Questions questions() {
        return questions;
    }

    void tell(String line, Object... values) {
        run.tell().accept(line.formatted(values));
    }

    void figure(String what, Object value) {
        figures.add(new Figure(what, value.toString()));
    }

    void broken(String promise) {
        broken.add(promise);
    }

    /** Waits until so many more facts are taken. */
    void awaitFacts(int more) throws InterruptedException {
        int enough = history.takenSoFar() + more;
        Wait.until("the load goes on", () -> history.takenSoFar() >= enough);
    }

    /** A new history, for what is sent to a platform that was restored to an earlier state. */
    History beginAnew() throws IOException {
        history.close();
        history = new History(Files.createDirectories(run.folder().resolve("after-restore")));
        return history;
    }

    /** Lets the senders end what they are at. */
    void stopLoad() throws InterruptedException {
        load.end(SETTLED_WITHIN);
    }

    /** Ends the load, if that has not been done, and compares; the load's troubles are part of the figures. */
    public Verdict end() throws IOException, SQLException, InterruptedException {
        stopLoad();
        tell("%,d facts acknowledged; comparing …", history.takenSoFar());
        Audit audit = Audit.of(stand, history, run.seed());
        figures.addAll(audit.figures());
        broken.addAll(audit.broken());
        return new Verdict(List.copyOf(figures), List.copyOf(broken));
    }

    @Override
    public void close() throws IOException {
        load.close();
        stand.close();
        history.close();
    }
}
