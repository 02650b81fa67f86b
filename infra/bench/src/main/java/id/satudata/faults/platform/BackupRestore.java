package id.satudata.faults.platform;

import id.satudata.bench.platform.Stand;
import id.satudata.faults.FaultRun;
import id.satudata.faults.audit.CatchUp;
import id.satudata.faults.audit.Log;
import id.satudata.faults.load.History;
import id.satudata.faults.load.Load;
import id.satudata.faults.load.Request;
import id.satudata.kernel.access.Role;
import id.satudata.standalone.ask.Rebuilding;
import id.satudata.standalone.ask.ServiceApi;
import id.satudata.standalone.backup.Backup;
import id.satudata.standalone.backup.Description;
import id.satudata.standalone.backup.Restore;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Takes a backup while facts come in, destroys everything, and brings it back. */
public final class BackupRestore implements Besieging {
    private static final PrintWriter NOWHERE =
            new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    @Override
    public String name() {
        return "backup-restore";
    }

    @Override
    public String harm() {
        return "a backup is taken at a random point under load, more load follows, then all data is deleted and the"
                + " backup restored";
    }

    @Override
    public String promise() {
        return "all that was acknowledged before the backup is back with the same checksum, the read side is what a"
                + " rebuild gives, and facts sent again under their keys are not doubled";
    }

    @Override
    public void strike(Siege siege, FaultRun run) throws Exception {
        Random random = new Random(run.seed());
        int most = run.scale().pick(20_000, 2_000, 150);
        Path folder = run.folder().resolve("backup");
        siege.awaitFacts(1 + random.nextInt(most));
        List<History.Fact> before = siege.history().taken();
        long started = System.nanoTime();
        Description backup = new Backup(siege.stand().platform(), folder, Clock.systemUTC()).take(NOWHERE);
        siege.figure("backup taken under load in", seconds(started));
        siege.awaitFacts(1 + random.nextInt(most));
        siege.stopLoad();
        String checksum = Checksum.ofLog(siege.stand(), backup.position());
        destroy(siege.stand());
        siege.tell("everything is deleted; restoring %,d events", backup.events());
        long destroyed = System.nanoTime();
        Description restored = new Restore(siege.stand().platform(), folder).restore(NOWHERE);
        siege.stand().start();
        new CatchUp(siege.stand()).await();
        siege.figure("restored, started and caught up in", seconds(destroyed));
        siege.figure("events in the backup", restored.events());
        if (!checksum.equals(Checksum.ofLog(siege.stand(), backup.position()))) {
            siege.broken("the log up to the backup is not what it was");
        }
        checkLost(siege, before);
        checkRebuild(siege);
        sendAgain(siege, before.size());
    }

    private static void destroy(Stand stand) {
        stand.platform().stop(change -> {});
        stand.platform().data().delete();
    }

    private static void checkLost(Siege siege, List<History.Fact> before) throws IOException, SQLException {
        long lost = Log.read(siege.stand()).missing(before);
        siege.figure("acknowledged before the backup", before.size());
        siege.figure("of them not restored", lost);
        if (lost > 0) {
            siege.broken("%,d facts acknowledged before the backup were not restored".formatted(lost));
        }
    }

    private static void checkRebuild(Siege siege) {
        Rebuilding rebuilding = new Rebuilding(ServiceApi.queries(siege.stand().platform(), Role.OPERATOR));
        for (String projection : List.of("record", "citizens")) {
            if (!rebuilding.rebuild(projection, NOWHERE).equal()) {
                siege.broken("a rebuild of %s differs from what was restored".formatted(projection));
            }
        }
    }

    /** What agencies do after a restore: they report again what they have reported since. */
    private static void sendAgain(Siege siege, int from) throws IOException {
        List<Request> all =
                siege.history().taken().stream().map(History.Fact::request).toList();
        History again = siege.beginAnew();
        Load.repeat(siege.stand().commands(), all, again);
        siege.figure("facts sent again under their keys", all.size());
        siege.tell("%,d facts were sent again, %,d of them younger than the backup", all.size(), all.size() - from);
    }

    private static String seconds(long since) {
        return "%.1f s".formatted(Duration.ofNanos(System.nanoTime() - since).toMillis() / 1e3);
    }
}
