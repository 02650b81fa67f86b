package id.satudata.standalone.cli;

import id.satudata.embedded.Engine;
import id.satudata.kernel.seal.CheckReport;
import id.satudata.kernel.seal.PublicKeys;
import id.satudata.kernel.seal.SealedTable;
import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.Platform;
import id.satudata.standalone.launch.Problem;
import id.satudata.standalone.seals.LogVerification;
import id.satudata.standalone.seals.LogVerification.Verified;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "verify-log",
        description = {
            "Compare every event, and every access in the audit, with the notary's seals; say what is wrong and where.",
            "Whoever can change the database and the seal file can't change copies that others have: give one as --seals."
        },
        mixinStandardHelpOptions = true)
final class VerifyLogCommand implements Callable<Integer> {
    private static final String PASSWORD = "SATUDATA_DATABASE_PASSWORD";

    @Mixin
    private final Where where = new Where();

    @Option(
            names = "--log",
            paramLabel = "NAME",
            description = "events or accesses. Default: both; with --seals or --database, events.")
    private @Nullable String log;

    @Option(
            names = "--seals",
            paramLabel = "FILE",
            description = "The published blocks, a line each. Default: the files in the data folder's seals.")
    private @Nullable Path seals;

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "The notary's public keys as PEM. Default: those of the data folder.")
    private @Nullable Path keys;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "JDBC address of the write side's database elsewhere; its password is in $" + PASSWORD
                    + ". Default: that of the data folder.")
    private @Nullable String database;

    @Option(
            names = "--audit",
            paramLabel = "URL",
            description = "JDBC address of the audit's database elsewhere, for --log accesses; same user and password.")
    private @Nullable String audit;

    @Option(names = "--user", paramLabel = "NAME", description = "Who reads the databases elsewhere.")
    private @Nullable String user;

    @Override
    public Integer call() {
        return database == null ? verifyHere(where.platform()) : tell(verifyElsewhere(database));
    }

    private Verified verifyElsewhere(String url) {
        if (seals == null || keys == null) {
            throw new Problem("With --database, name the seals by --seals and the notary's public keys by --keys");
        }
        SealedTable table = logs().getFirst();
        boolean isAudit = table.equals(SealedTable.ACCESSES);
        if (isAudit && audit == null) {
            throw new Problem("With --log accesses, name the audit's database by --audit");
        }
        var verification = new LogVerification(table, seals, read(keys));
        try (var notary = connect(url);
                var rows = connect(isAudit ? audit : url)) {
            return verification.verify(rows, notary, where.out());
        } catch (SQLException failure) {
            throw new Problem("The database does not let us in: SQLSTATE " + failure.getSQLState(), failure);
        }
    }

    private Connection connect(@Nullable String url) throws SQLException {
        return DriverManager.getConnection(url, user, System.getenv(PASSWORD));
    }

    /** What is to be verified. */
    private List<SealedTable> logs() {
        List<SealedTable> all = List.of(SealedTable.EVENTS, SealedTable.ACCESSES);
        if (log == null) {
            return seals == null && database == null ? all : all.subList(0, 1);
        }
        return List.of(all.stream()
                .filter(table -> table.log().equals(log))
                .findFirst()
                .orElseThrow(() -> new Problem("There is no log %s, only events and accesses".formatted(log))));
    }

    private int verifyHere(Platform platform) {
        if (platform.data().isEmpty()) {
            throw new Problem("There is no log in %s".formatted(platform.data().root()));
        }
        Engine alone = platform.isRunning() ? null : platform.startAlone(Part.POSTGRESQL);
        try {
            int worst = 0;
            for (SealedTable table : logs()) {
                worst = Math.max(worst, tell(verify(table, platform)));
            }
            return worst;
        } finally {
            if (alone != null) {
                alone.stop();
            }
        }
    }

    private Verified verify(SealedTable table, Platform platform) {
        where.out().println("The log of " + table.log());
        var verification = new LogVerification(
                table,
                seals == null ? LogVerification.fileIn(platform.data().seals(), table) : seals,
                keys == null ? platform.notary() : read(keys));
        try (var notary = platform.database(Part.COMMAND_SERVICE);
                var rows = table.equals(SealedTable.ACCESSES) ? platform.audit() : notary) {
            return verification.verify(rows, notary, where.out());
        } catch (SQLException failure) {
            throw new Problem("PostgreSQL does not answer; ./satudata status tells more", failure);
        }
    }

    private static PublicKeys read(Path pem) {
        try {
            return PublicKeys.read(Files.readString(pem));
        } catch (IOException | IllegalArgumentException unusable) {
            throw new Problem("Can't read keys from %s: %s".formatted(pem, unusable.getMessage()), unusable);
        }
    }

    private int tell(Verified verified) {
        CheckReport report = verified.report();
        where.out()
                .printf(
                        "Compared %,d events with %,d blocks in %.2f s: %,d events a second.%n",
                        report.events(),
                        report.blocks(),
                        verified.took().toMillis() / 1000.0,
                        verified.eventsPerSecond());
        report.findings().forEach(finding -> where.out().println("WRONG: " + finding));
        sealed(report);
        boolean isNothingSealed = report.sealed() == null && report.unsealed() > 0;
        return report.isWell() && !isNothingSealed ? 0 : Satudata.FAILED;
    }

    private void sealed(CheckReport report) {
        var last = report.sealed();
        if (last != null) {
            where.out()
                    .printf(
                            "Up to position %d the log is what was sealed (block %d of %s, key %s).%n",
                            last.lastPosition(), last.number(), last.sealedAt(), last.keyId());
        }
        if (report.isWell()) {
            where.out()
                    .printf(
                            "%,d events have no seal yet; %,d blocks are not published yet.%n",
                            report.unsealed(), report.unpublished());
        }
    }
}
