package id.satudata.standalone.cli;

import id.satudata.embedded.Engine;
import id.satudata.kernel.seal.CheckReport;
import id.satudata.kernel.seal.PublicKeys;
import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.Platform;
import id.satudata.standalone.launch.Problem;
import id.satudata.standalone.seals.LogVerification;
import id.satudata.standalone.seals.LogVerification.Verified;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "verify-log",
        description = {
            "Compare every event of the log with the notary's seals, and say what is wrong and where.",
            "Whoever can change the database and the seal file can't change copies that others have: give one as --seals."
        },
        mixinStandardHelpOptions = true)
final class VerifyLogCommand implements Callable<Integer> {
    private static final String PASSWORD = "SATUDATA_DATABASE_PASSWORD";

    @Mixin
    private final Where where = new Where();

    @Option(
            names = "--seals",
            paramLabel = "FILE",
            description = "The published blocks, a line each. Default: seals/events.ndjson in the data folder.")
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

    @Option(names = "--user", paramLabel = "NAME", description = "Who reads the database named by --database.")
    private @Nullable String user;

    @Override
    public Integer call() {
        return tell(database == null ? verifyHere(where.platform()) : verifyElsewhere(database));
    }

    private Verified verifyElsewhere(String url) {
        if (seals == null || keys == null) {
            throw new Problem("With --database, name the seals by --seals and the notary's public keys by --keys");
        }
        var verification = new LogVerification(seals, read(keys));
        try (var connection = DriverManager.getConnection(url, user, System.getenv(PASSWORD))) {
            return verification.verify(connection, where.out());
        } catch (SQLException failure) {
            throw new Problem("The database does not let us in: SQLSTATE " + failure.getSQLState(), failure);
        }
    }

    private Verified verifyHere(Platform platform) {
        if (platform.data().isEmpty()) {
            throw new Problem("There is no log in %s".formatted(platform.data().root()));
        }
        var verification = new LogVerification(
                seals == null ? LogVerification.fileIn(platform.data().seals()) : seals,
                keys == null ? platform.notary() : read(keys));
        Engine alone = platform.isRunning() ? null : platform.startAlone(Part.POSTGRESQL);
        try (var connection = platform.database(Part.COMMAND_SERVICE)) {
            return verification.verify(connection, where.out());
        } catch (SQLException failure) {
            throw new Problem("PostgreSQL does not answer; ./satudata status tells more", failure);
        } finally {
            if (alone != null) {
                alone.stop();
            }
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
