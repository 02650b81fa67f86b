package id.satudata.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SatudataTest {
    @TempDir
    private Path folder;

    private final StringWriter output = new StringWriter();

    private int run(String... arguments) {
        return Satudata.commandLine()
                .setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(output, true))
                .execute(arguments);
    }

    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        assertThat(run("help")).isZero();
        assertThat(output.toString())
                .contains(
                        "demo",
                        "start",
                        "stop",
                        "status",
                        "load",
                        "rebuild",
                        "verify-log",
                        "logs",
                        "reset",
                        "test",
                        "Exit codes");
    }

    @Test
    void wrongUsageIsTold() {
        assertThat(run("strat")).isEqualTo(2);
        assertThat(run("demo", "--citizens", "many")).isEqualTo(2);
        assertThat(run("load")).isEqualTo(2);
    }

    @Test
    void statusOfWhatDoesNotRunSaysSo() {
        assertThat(run("status", "--data", folder.toString())).isEqualTo(3);
        assertThat(output.toString()).contains("does not run");
    }

    @Test
    void verifyingALogThatIsNotThereSaysSoAndDrawsNoKeys() {
        assertThat(run("verify-log", "--data", folder.toString())).isEqualTo(1);
        assertThat(output.toString()).contains("There is no log");
        assertThat(folder.resolve("secrets")).doesNotExist();
    }

    @Test
    void verifyingADatabaseElsewhereNeedsItsSealsAndKeys() {
        assertThat(run("verify-log", "--database", "jdbc:postgresql://127.0.0.1:1/command"))
                .isEqualTo(1);
        assertThat(output.toString()).contains("--seals", "--keys");
    }

    @Test
    void stoppingWhatDoesNotRunIsNoFailure() {
        assertThat(run("stop", "--data", folder.toString())).isZero();
    }

    @Test
    void anUnknownRegionOrTooManyCitizensAreToldBeforeAnythingStarts() {
        assertThat(run("demo", "--region", "Solo", "--data", folder.toString())).isEqualTo(1);
        assertThat(output.toString()).contains("Solo is no region code");
        assertThat(run("demo", "--region", "99", "--data", folder.toString())).isEqualTo(1);
        assertThat(run("demo", "--citizens", "0", "--data", folder.toString())).isEqualTo(1);
    }

    @Test
    void aLogOfAnUnknownProcessIsToldWithThoseThatAre() {
        assertThat(run("logs", "postgre", "--data", folder.toString())).isEqualTo(1);
        assertThat(output.toString()).contains("PostgreSQL");
    }

    @Test
    void resetLeavesAloneWhatIsNotOurs() throws Exception {
        var thesis = Files.createFile(folder.resolve("thesis.txt"));

        assertThat(run("reset", "--yes", "--data", folder.toString())).isEqualTo(1);
        assertThat(thesis).exists();
    }

    @Test
    void resetDeletesTheData() throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(data.resolve("postgres"));

        assertThat(run("reset", "--yes", "--data", data.toString())).isZero();
        assertThat(data).doesNotExist();
    }
}
